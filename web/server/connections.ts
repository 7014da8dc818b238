import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'

/** For how long somebody may take, in milliseconds, and how many may be there at once. */
export interface Patience {
  /** To say what is asked for; to send all of it. */
  readonly headers: number
  readonly request: number
  /** Nothing was sent or taken at all while an answer was under way. */
  readonly silence: number
  /** Longer than a proxy keeps its connections to us, so that it never finds one closed. */
  readonly keepAlive: number
  readonly connections: number
  /** At the end: for whoever may just be asking the next thing, and for everybody. */
  readonly lastQuestion: number
  readonly closing: number
}

export const usualPatience: Patience = {
  headers: 10_000,
  request: 60_000,
  silence: 120_000,
  keepAlive: 65_000,
  connections: 5000,
  lastQuestion: 500,
  closing: 10_000,
}

const looking = 100

/** Whoever sends a request drop by drop, or does not take the answer, loses the connection: others need it. */
export function limitConnections(server: Server, patience: Patience): void {
  server.headersTimeout = patience.headers
  server.requestTimeout = patience.request
  server.timeout = patience.silence
  server.keepAliveTimeout = patience.keepAlive
  server.maxConnections = patience.connections
}

/**
 * Lets nobody new in and everybody who is there finish. A connection that is kept for the next request is closed a
 * moment later only: cut at once, it would take along a request that is on its way just now.
 */
export async function closeConnections(server: Server, patience: Patience): Promise<void> {
  const closed = new Promise<void>((done) => server.once('close', () => done()))
  // What an HTTP server adds to this is that it cuts them at once.
  Listener.prototype.close.call(server)
  let sweeping: NodeJS.Timeout | undefined
  const lastQuestion = setTimeout(() => {
    server.close()
    sweeping = setInterval(() => server.closeIdleConnections(), looking)
  }, patience.lastQuestion)
  const impatience = setTimeout(() => server.closeAllConnections(), patience.closing)
  await closed
  clearTimeout(lastQuestion)
  clearInterval(sweeping)
  clearTimeout(impatience)
}
