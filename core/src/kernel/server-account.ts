import { lchown, readdir, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-error.ts'

/** The user the server runs as, when that is not the user of this process. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root, so root lends the server to another existing user: the owner of the folder when
 * that is one, else postgres or nobody. An ordinary user runs it himself: the answer is then undefined.
 */
export async function chooseServerAccount(folder: string): Promise<ServerAccount | undefined> {
  if (process.getuid === undefined) return undefined
  if (process.getuid() !== 0) return requireName()
  if (process.platform !== 'linux') {
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL does not run as root here; start Parvis as an ordinary user or set DATABASE_URL.',
    )
  }
  const known = await readAccounts()
  const owner = await ownerOf(join(folder, 'data'))
  const account =
    [...known.values()].find(({ uid }) => uid === owner && uid !== 0) ??
    known.get('postgres') ??
    known.get('nobody')
  if (account !== undefined) return account
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and there is no user postgres or nobody to lend it to; start Parvis as an ordinary user or set DATABASE_URL.',
  )
}

/** Whether the account may pass every folder on the way to the path (and enter it, when it is a folder). */
export async function canReach(path: string, account: ServerAccount): Promise<boolean> {
  for (let place = path; ; place = dirname(place)) {
    const found = await stat(place)
    const shift = found.uid === account.uid ? 6 : found.gid === account.gid ? 3 : 0
    if (found.isDirectory() && ((found.mode >> shift) & 1) === 0) return false
    if (dirname(place) === place) return true
  }
}

/** Gives a folder and all it holds to the account: a volume made under other user numbers must still open. */
export async function giveTo(account: ServerAccount, folder: string): Promise<void> {
  await lchown(folder, account.uid, account.gid)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid)
  }
}

function requireName(): undefined {
  try {
    userInfo()
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL needs a name for user ${process.getuid?.()}, which has no entry in /etc/passwd; add one or set DATABASE_URL.`,
      [],
      error,
    )
  }
}

async function readAccounts(): Promise<Map<string, ServerAccount>> {
  const lines = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const accounts = new Map<string, ServerAccount>()
  for (const line of lines.split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name && uid && gid) accounts.set(name, { uid: Number(uid), gid: Number(gid) })
  }
  return accounts
}

/** The owner of the place, or of the nearest folder above it that exists. */
async function ownerOf(path: string): Promise<number> {
  for (let place = path; ; place = dirname(place)) {
    const found = await stat(place).catch(() => undefined)
    if (found !== undefined || dirname(place) === place) return found?.uid ?? 0
  }
}
