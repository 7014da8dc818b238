import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { errorCode } from './embedded-error.ts'
import type { EmbeddedPlace } from './embedded-place.ts'

/** What the server writes about itself into postmaster.pid. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
  /** The lines that are the same from the start of a server to its end, and of no other server. */
  readonly identity: string
}

/** The server that runs on the data, or ran there and had no time to say goodbye. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  return parsePostmaster(text, data)
}

/** The same for the moment when the process ends and nothing can be waited for. */
export function readPostmasterSync(data: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(join(data, 'postmaster.pid'), 'utf8'), data)
  } catch {
    return undefined
  }
}

/** Undefined as long as the file is not completely written: the server adds line by line while it starts. */
export function parsePostmaster(text: string, data: string): Postmaster | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const socketFolder = lines[4] ?? ''
  if (!Number.isInteger(pid) || pid <= 0 || !port || lines.length < 6) return undefined
  if (socketFolder === '' && process.platform !== 'win32') return undefined
  return { pid, port, socketFolder: resolve(data, socketFolder), identity: lines.slice(0, 3).join('\n') }
}

/**
 * The processes of the server of this place that are alive, the postmaster or what is left of it. A zombie has no
 * command line, so it does not count: it holds nothing any more. On Windows PostgreSQL itself tells a dead server from another
 * process, so nothing is searched.
 */
export async function findServerProcesses(place: EmbeddedPlace): Promise<number[]> {
  if (process.platform === 'linux') return findInProc(place.mark)
  if (process.platform === 'win32') return []
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 1 << 24 })
  return stdout
    .split('\n')
    .filter((line) => isServer(line.trim().replace(/^\d+\s+/, ''), place.mark))
    .map((line) => Number.parseInt(line, 10))
}

/** Whether this process is alive and, where that can be told (on Linux), one of this place's server. */
export function isServerProcess(place: EmbeddedPlace, pid: number): boolean {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0)
    return isServer(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), place.mark)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/**
 * Removes the files by which a dead server still claims the folder. Its process number may meanwhile be that of
 * another process of the same user (usual in containers), and then PostgreSQL would refuse to start for ever.
 */
export async function removeTraces(place: EmbeddedPlace): Promise<void> {
  await rm(join(place.data, 'postmaster.pid'), { force: true })
  await rm(join(place.socketFolder, '.s.PGSQL.5432.lock'), { force: true })
  await rm(join(place.socketFolder, '.s.PGSQL.5432'), { force: true })
}

async function findInProc(mark: string): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (isServer(command.replaceAll('\0', ' '), mark)) found.push(Number(name))
  }
  return found
}

/** `…/postgres -D … -c cluster_name=MARK …` is the postmaster, `postgres: MARK: …` one of its processes. */
function isServer(command: string, mark: string): boolean {
  return command.startsWith(`postgres: ${mark}:`) || command.includes(` -c cluster_name=${mark} `)
}
