import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { EmbeddedPostgresError, errorCode } from './embedded-error.ts'
import { canReach, chooseServerAccount } from './server-account.ts'
import type { ServerAccount } from './server-account.ts'

/** Where the files of one embedded database are, and who serves them. */
export interface EmbeddedPlace {
  readonly folder: string
  readonly data: string
  readonly log: string
  readonly passwordFile: string
  /** The folder of the socket, for clients. */
  readonly socketFolder: string
  /** How the server is told about its data and its socket: see `preparePlace`. */
  readonly served: { readonly data: string; readonly socketFolder: string }
  readonly account: ServerAccount | undefined
  /** The file whose dependency the programs of PostgreSQL are: it decides the version. */
  readonly packagesFor: string
  /** Stands in the command line of every process of the server, so that they can be told from others. */
  readonly mark: string
}

/** A data folder as the server sees it when it may enter it, but not pass the folders above (as in /root). */
export const workingFolder = '/proc/self/cwd'

/**
 * Makes the folder and settles who runs the server. A server of another account than root's often may not pass the
 * folders above its own (0700 on /root); then it is started inside its data folder and told to stay there.
 */
export async function preparePlace(
  wanted: string,
  packagesFor: string = import.meta.filename,
): Promise<EmbeddedPlace> {
  try {
    const account = await chooseServerAccount(wanted)
    await mkdir(dirname(resolve(wanted)), { recursive: true })
    await mkdir(wanted, { recursive: true, mode: 0o700 })
    const folder = await realpath(wanted)
    if (account !== undefined) await ownFolder(folder, account)
    await requireOwnData(folder)
    const mark = `parvis-${hash(folder)}`
    const socketFolder = await prepareSocketFolder(folder, mark, account)
    const data = join(folder, 'data')
    const reachable = account === undefined || (await canReach(folder, account))
    const own = join(folder, 'socket') === socketFolder
    return {
      folder,
      data,
      log: join(folder, 'postgres.log'),
      passwordFile: join(folder, 'password'),
      socketFolder,
      served: reachable
        ? { data, socketFolder }
        : { data: workingFolder, socketFolder: own ? '../socket' : socketFolder },
      account,
      packagesFor,
      mark,
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EINVAL'].includes(errorCode(error))) throw error
    throw new EmbeddedPostgresError(
      `The database folder ${wanted} cannot be used by user ${userName()}: ${(error as Error).message}; choose another PARVIS_DATA or give the folder to this user.`,
      [],
      error,
    )
  }
}

/** The major version that made the data, or undefined when there is no database yet. */
export async function readDataVersion(data: string): Promise<string | undefined> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function ownFolder(folder: string, account: ServerAccount): Promise<void> {
  const { uid } = await stat(folder)
  if (uid !== account.uid) await chown(folder, account.uid, account.gid)
}

async function requireOwnData(folder: string): Promise<void> {
  const self = process.getuid?.()
  const found = await stat(join(folder, 'data')).catch(() => undefined)
  if (self === undefined || self === 0 || found === undefined || found.uid === self) return
  throw new EmbeddedPostgresError(
    `The database in ${folder} belongs to user number ${found.uid}, not to ${userName()}; start Parvis as that user or as root.`,
  )
}

/** `<folder>/.s.PGSQL.5432` must fit in the 104 bytes that the systems give a socket path. */
async function prepareSocketFolder(
  folder: string,
  mark: string,
  account: ServerAccount | undefined,
): Promise<string> {
  const beside = join(folder, 'socket')
  const socketFolder = Buffer.byteLength(beside) <= 85 ? beside : join(tmpdir(), mark)
  const made = await mkdir(socketFolder, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'EEXIST') return false
      throw error
    },
  )
  if (made && account !== undefined) await chown(socketFolder, account.uid, account.gid)
  const found = await lstat(socketFolder)
  const owner = account?.uid ?? process.getuid?.()
  if (process.platform === 'win32') return socketFolder
  if (!found.isDirectory() || (found.mode & 0o077) !== 0) {
    throw new EmbeddedPostgresError(
      `The socket folder ${socketFolder} is open to other users; remove it and start again.`,
    )
  }
  if (found.uid === owner) return socketFolder
  if (account !== undefined && socketFolder === beside) {
    await chown(socketFolder, account.uid, account.gid)
    return socketFolder
  }
  throw new EmbeddedPostgresError(
    `The socket folder ${socketFolder} belongs to another user; remove it and start again.`,
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.())
  }
}
