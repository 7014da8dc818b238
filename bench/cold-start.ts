import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { percentile, type Row } from './rows.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** From `npm start` to a served page on a folder that exists, five times. */
export async function coldStart(folder: string, path: string): Promise<Row[]> {
  const times = []
  for (let start = 0; start < 5; start++) times.push(await oneStart(folder, path))
  return [
    {
      what: 'npm start to a served page',
      value: percentile(times, 0.5),
      unit: 's',
      bound: 'at most',
      bar: 2,
    },
  ]
}

async function oneStart(folder: string, path: string): Promise<number> {
  const port = await freePort()
  const started = performance.now()
  const env = { ...process.env, PARVIS_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' }
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env, stdio: 'ignore', detached: true })
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
      if (answer?.ok) return (performance.now() - started) / 1000
      if (child.exitCode !== null) throw new Error('npm start ended')
      await new Promise((later) => setTimeout(later, 10))
    }
  } finally {
    const gone = once(child, 'exit')
    process.kill(-child.pid!, 'SIGTERM')
    await gone
  }
}

/** What the process of a served community holds in memory when nobody asks for anything (Linux tells). */
export async function idleMemory(folder: string, path: string): Promise<Row[]> {
  const port = await freePort()
  const env = { ...process.env, PARVIS_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, [join(root, 'cli/src/main.mjs'), 'start'], { env, stdio: 'ignore' })
  const gone = once(child, 'exit')
  try {
    while (!(await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null))?.ok)
      await new Promise((later) => setTimeout(later, 50))
    await new Promise((later) => setTimeout(later, 10_000))
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    const value = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024
    return [{ what: 'idle memory of the Node process', value, unit: 'MiB', bound: 'at most', bar: 150 }]
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
