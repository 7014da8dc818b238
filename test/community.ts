import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const main = fileURLToPath(new URL('../cli/src/main.mjs', import.meta.url))

export const password = 'a tent in the morning light'

/** A Parvis of one's own: the real server on an empty folder, as `npm start` runs it. */
export class Community {
  readonly folder: string
  readonly url: string
  readonly #environment: NodeJS.ProcessEnv
  #server: ChildProcess | null = null
  #said = ''

  constructor(folder: string, port: number, settings: NodeJS.ProcessEnv = {}) {
    this.folder = folder
    this.url = `http://localhost:${port}`
    const own = {
      PARVIS_DATA: folder,
      PORT: String(port),
      TZ: 'Pacific/Auckland', // where the machine stands decides nothing
      LOG_LEVEL: 'warn',
      API_REQUESTS_PER_MINUTE: '0',
      FORMS_PER_MINUTE: '0',
    }
    this.#environment = { ...process.env, ...own, ...settings }
  }

  /** All it wrote on its standard output and error, its log among it. */
  get said(): string {
    return this.#said
  }

  /** Opens it and waits until it answers. */
  async open(): Promise<void> {
    const server = spawn(process.execPath, [main, 'start'], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    server.stdout.on('data', (words) => (this.#said += words))
    server.stderr.on('data', (words) => (this.#said += words))
    this.#server = server
    for (let tries = 0; tries < 300; tries++) {
      if (server.exitCode !== null) throw new Error(`Parvis ended: ${this.#said}`)
      // A worker has no door to knock at.
      if (this.#said.includes('pages are answered by others')) return
      const answer = await fetch(`${this.url}/readyz`).catch(() => null)
      if (answer?.ok) return
      await new Promise((later) => setTimeout(later, 100))
    }
    throw new Error(`Parvis did not open: ${this.#said}`)
  }

  /** Ends it with a signal and waits until it is gone; its exit code, null when the signal killed it. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const server = this.#server
    if (!server || server.exitCode !== null || server.signalCode) return null
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
    return server.exitCode
  }

  /** The `parvis` command, beside the running server: what it prints as JSON. */
  async parvis<Printed>(...args: string[]): Promise<Printed> {
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...args, '--json'], {
      env: this.#environment,
    })
    return JSON.parse(stdout) as Printed
  }

  /** The newest mail to somebody, once it is in the outbox. */
  async mailTo(address: string): Promise<string> {
    const outbox = join(this.folder, 'outbox')
    for (let tries = 0; tries < 100; tries++) {
      const names = await readdir(outbox).catch(() => [])
      for (const name of names
        .filter((one) => one.endsWith('.eml'))
        .toSorted()
        .toReversed()) {
        const mail = await readFile(join(outbox, name), 'utf8')
        if (mail.includes(address)) return decodeQuotedPrintable(mail)
      }
      await new Promise((later) => setTimeout(later, 100))
    }
    throw new Error(`No mail to ${address}`)
  }
}

function decodeQuotedPrintable(mail: string): string {
  return mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
