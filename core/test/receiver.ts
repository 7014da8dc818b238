import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'
import { openCourier } from '../src/kernel/courier.ts'
import type { Tx } from '../src/kernel/context.ts'
import { deliver } from '../src/integrations/index.ts'
import type { World } from './world.ts'

interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Says {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** What an integrator runs: a real server that keeps what it was told and answers what the story wants. */
export async function openReceiver(answer: (received: Received) => Says | 'never' = () => ({ status: 204 })) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }
      received.push(one)
      const says = answer(one)
      if (says === 'never') return
      response.writeHead(says.status, says.headers).end(says.body)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The same person, where webhooks may lead to this machine and receivers have a short time to answer. */
export function reaching<Someone extends Pick<Tx, 'services'>>(someone: Someone): Someone {
  const courier = openCourier({ privateNetworks: true, patience: 300 })
  return { ...someone, services: { ...someone.services, courier } }
}

/** What a receiver does with the library of the specification, at a moment: throws when it must not be believed. */
export function verify(secret: string, { headers, body }: Received, now: Date): unknown {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>)
  } finally {
    vi.useRealTimers()
  }
}

/** Does the deliveries that were ordered and not yet done, each at its moment, as the workers would. */
export function worker({ jobs, system, later }: World) {
  let done = 0
  return async (most = Infinity) => {
    for (let n = 0; n < most && done < jobs.length; done++) {
      const job = jobs[done]!
      if (job.name !== 'webhook') continue
      n++
      const at = later(reaching(system), job.startsAt.getTime() - system.now.getTime())
      await deliver(at, job.data)
    }
  }
}
