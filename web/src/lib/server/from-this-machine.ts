import type { IncomingMessage } from 'node:http'

/** How a request reached us, before anything was made of its headers. */
export interface Arrival {
  /** The other end of the connection. */
  readonly address: string
  /** Header names in lower case, as they came. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

const forwarding =
  /^(forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-.*|fly-.*)$/

/**
 * True when the person sits at this very machine: connected over the loopback, to a name only this machine answers
 * to, with nothing that says the request was passed on. A proxy on the same machine connects over the loopback too,
 * and a page elsewhere can point its own name at it: so all three are asked, and any doubt means no.
 */
export function fromThisMachine({ address, headers }: Arrival): boolean {
  if (Object.keys(headers).some((name) => headers[name] !== undefined && forwarding.test(name))) return false
  const host = headers['host']
  return isLoopback(address) && typeof host === 'string' && isLocalName(host)
}

/** The address that somebody at this very machine typed; null for everybody else. Nobody encrypts on the way there. */
export function addressTypedHere(arrival: Arrival): string | null {
  return fromThisMachine(arrival) ? `http://${String(arrival.headers.host)}` : null
}

/** The headers as they came over the wire: scheme and address are settled later, in a copy of them. */
export function arrivalOf({ rawHeaders, socket }: Pick<IncomingMessage, 'rawHeaders' | 'socket'>): Arrival {
  const headers: Record<string, string> = {}
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers[rawHeaders[at]!.toLowerCase()] = rawHeaders[at + 1]!
  return { address: socket.remoteAddress ?? '', headers }
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address)
}

function isLocalName(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host)
}
