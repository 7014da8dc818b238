import dns, { type LookupAddress, type LookupAllOptions } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress, isThisMachine, spelledAddress } from './public-address.ts'

/** Why a parcel got no answer. */
export const failures = [
  'private',
  'unknown-host',
  'unreachable',
  'untrusted',
  'no-answer',
  'broken-off',
] as const
export type Failure = (typeof failures)[number]

export interface Parcel {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** How it went: a status, or the reason why there is none. */
export interface Reply {
  readonly status: number | null
  readonly failure: Failure | null
  /** The first characters of what was answered. */
  readonly excerpt: string
  /** What the other side asked for before the next try, in seconds; null when it said nothing. */
  readonly retryAfter: number | null
  readonly milliseconds: number
}

/** Brings something to an address of somebody else's. */
export interface Courier {
  /** Posts it once. Never throws for what the other side does. */
  bring(parcel: Parcel): Promise<Reply>
  /** Why it would not go to an address, as far as the address itself tells; null when it would. */
  refuses(url: URL): 'private' | 'insecure' | null
}

const mostRead = 4096
const excerptLength = 1000

interface Ways {
  /** Whether addresses of this machine and of private networks are reached, too. */
  readonly privateNetworks: boolean
  /** Milliseconds for all of it: finding the host, connecting, sending, and the answer. */
  readonly patience?: number
  /** Who knows the addresses of a host: the system. */
  readonly resolve?: Resolve
}

type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (fault: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/**
 * A courier that nobody can send into our own network: the addresses of a host are judged at the moment of connecting,
 * so a name that answers one thing first and another later gains nothing, and redirects are not followed. An answer is
 * read up to four kilobytes.
 */
export function openCourier({ privateNetworks, patience = 10_000, resolve = dns.lookup }: Ways): Courier {
  const lookup = privateNetworks ? dns.lookup : onlyPublic(resolve)
  const refuses = (url: URL) => {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisMachine(url.hostname)))
      return 'insecure'
    const spelled = spelledAddress(url.hostname)
    const isPrivate = spelled === null ? isThisMachine(url.hostname) : !isPublicAddress(spelled)
    return isPrivate && !privateNetworks ? 'private' : null
  }
  return {
    refuses,
    async bring(parcel) {
      const url = new URL(parcel.url)
      const began = performance.now()
      const reply = refuses(url)
        ? { status: null, failure: 'private' as const, excerpt: '', retryAfter: null }
        : await post(url, parcel, { patience, lookup })
      return { ...reply, milliseconds: Math.round(performance.now() - began) }
    },
  }
}

/** Looks a host up and keeps its public addresses only: connecting takes one of these and no other. */
function onlyPublic(resolve: Resolve): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (fault, found) => {
      if (fault) return done(fault, [])
      const allowed = found.filter(({ address }) => isPublicAddress(address))
      const [first] = allowed
      if (!first) return done(Object.assign(new Error(`${hostname} is not public`), { code: 'EPRIVATE' }), [])
      if (options.all) done(null, allowed)
      else done(null, first.address, first.family)
    })
}

function post(
  url: URL,
  { headers, body }: Parcel,
  { patience, lookup }: { patience: number; lookup: LookupFunction },
): Promise<Omit<Reply, 'milliseconds'>> {
  const { promise, resolve } = Promise.withResolvers<Omit<Reply, 'milliseconds'>>()
  const { request } = url.protocol === 'https:' ? https : http
  const asked = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup,
    // A connection of its own each time: none is kept to an address that was judged some time ago.
    agent: false,
    signal: AbortSignal.timeout(patience),
  })
  let tell = (fault?: NodeJS.ErrnoException) =>
    resolve({ status: null, failure: failureOf(fault ?? {}), excerpt: '', retryAfter: null })
  asked.on('error', (fault: NodeJS.ErrnoException) => tell(fault))
  asked.on('response', (answer) => {
    const { statusCode = 0, headers: said } = answer
    const read: Buffer[] = []
    let length = 0
    // From here on the status is the answer, also when the rest of it never comes.
    tell = () =>
      resolve({
        status: statusCode,
        failure: null,
        excerpt: excerptOf(Buffer.concat(read)),
        retryAfter: secondsOf(said),
      })
    answer.on('data', (chunk: Buffer) => {
      read.push(chunk.subarray(0, mostRead - length))
      length += chunk.length
      if (length < mostRead) return
      tell()
      asked.destroy()
    })
    answer.on('end', () => tell()).on('error', () => tell())
  })
  asked.end(body)
  return promise
}

const unknown = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA'])
const unreachable = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'])
const untrusted = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO)/

function failureOf({ name, code = '' }: Partial<NodeJS.ErrnoException>): Failure {
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'no-answer'
  if (code === 'EPRIVATE') return 'private'
  if (unknown.has(code)) return 'unknown-host'
  if (unreachable.has(code)) return 'unreachable'
  return untrusted.test(code) ? 'untrusted' : 'broken-off'
}

/** What a person can read of it, and the database can hold. */
function excerptOf(read: Buffer): string {
  return read.toString('utf8').replaceAll('\0', '').slice(0, excerptLength).toWellFormed()
}

/** `Retry-After` as RFC 9110 has it: seconds, or a date, which is by the clock of whoever says it. */
function secondsOf({ date, 'retry-after': said }: http.IncomingHttpHeaders): number | null {
  if (said === undefined) return null
  const seconds = /^\d{1,9}$/.test(said) ? Number(said) : (Date.parse(said) - Date.parse(date ?? '')) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}
