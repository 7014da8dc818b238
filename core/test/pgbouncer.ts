import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from '../../test/community.ts'

export interface PgBouncer {
  readonly program: string
  readonly version: string
  /** From 1.21 on it can keep named statements of its clients apart. */
  readonly keepsStatements: boolean
}

/** Every PgBouncer of this machine: those that PARVIS_TEST_PGBOUNCER names, or the one that is installed. */
export function findPgBouncers(): PgBouncer[] {
  const named = process.env.PARVIS_TEST_PGBOUNCER?.split(delimiter)
  const places = named ?? ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)].map(inFolder)
  const found = places.filter((place) => existsSync(place)).map(describe)
  return named ? found : found.slice(0, 1)
}

function inFolder(folder: string): string {
  return join(folder, 'pgbouncer')
}

function describe(program: string): PgBouncer {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8' })
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(said)?.map(Number) ?? []
  return { program, version: `${major}.${minor}`, keepsStatements: major > 1 || minor >= 21 }
}

/**
 * A PgBouncer in transaction mode before a database, with fewer connections to it than it lets clients in: the
 * transactions of one client go through several connections, and those of several through one.
 */
export async function startPgBouncer(
  { program }: PgBouncer,
  databaseUrl: string,
  settings: Record<string, string | number> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const url = new URL(databaseUrl)
  const host = url.searchParams.get('host') ?? url.hostname
  const database = url.pathname.slice(1)
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'parvis-pgbouncer-'))
  const password = url.password ? ` password=${decodeURIComponent(url.password)}` : ''
  const lines = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',
    default_pool_size: 3,
    ...settings,
  }
  const file = join(folder, 'pgbouncer.ini')
  await writeFile(
    file,
    [
      '[databases]',
      `${database} = host=${host} port=${url.port || 5432} dbname=${database} user=${url.username}${password}`,
      '[pgbouncer]',
      ...Object.entries(lines).map(([name, value]) => `${name} = ${value}`),
    ].join('\n'),
  )
  await chmod(folder, 0o755)
  const child = spawn(program, [file], { stdio: 'ignore', ...accountFor(host) })
  await untilOpen(port)
  return {
    url: `postgres://${url.username}@127.0.0.1:${port}/${database}`,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** It does not run as root; whoever owns the server's socket may use it. */
function accountFor(host: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const { uid, gid } = statSync(host.startsWith('/') ? host : '/var/empty', { throwIfNoEntry: false }) ?? {
    uid: 65534,
    gid: 65534,
  }
  return uid === 0 ? { uid: 65534, gid: 65534 } : { uid, gid }
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1')
    const opened = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (opened) return
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error('PgBouncer did not open its port')
}
