import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order, Spent } from './server.ts'

const script = fileURLToPath(new URL('./server.ts', import.meta.url))

/** A server in another process, and what it has spent. */
export interface Served {
  readonly address: string
  spent(): Promise<Spent>
  end(): Promise<void>
}

export async function startServer(order: Order): Promise<Served> {
  const child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send(order)
  const failed = once(child, 'exit').then(() => {
    throw new Error('A server of the bench did not start')
  })
  const [address] = (await Promise.race([once(child, 'message'), failed])) as [string]
  failed.catch(() => {}) // its end is expected from here on
  return {
    address,
    async spent() {
      child.send('spent')
      const [spent] = (await once(child, 'message')) as [Spent]
      return spent
    },
    async end() {
      const gone = once(child, 'exit')
      child.disconnect()
      setTimeout(() => child.kill('SIGKILL'), 5000).unref()
      await gone
    },
  }
}
