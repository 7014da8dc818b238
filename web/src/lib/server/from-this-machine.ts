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

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address)
}

function isLocalName(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host)
}
