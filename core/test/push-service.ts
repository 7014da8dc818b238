import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What somebody pushed, as its service took it and its browser opened it. */
export interface Pushed {
  readonly headers: IncomingHttpHeaders
  readonly payload: unknown
  /** The claims of the signed token, after the signature was checked. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string }
  /** With which key of the house. */
  readonly key: string
}

/** A push service that speaks the protocol, and the browser behind it: RFC 8030, 8188, 8291 and 8292, read from them. */
export interface PushService {
  readonly subscription: { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  readonly pushed: Pushed[]
  /** What it answers from now on. */
  answer: { status: number; headers?: Record<string, string> }
  close(): void
}

export async function openPushService(): Promise<PushService> {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = randomBytes(16)
  const pushed: Pushed[] = []
  const server = createServer(async (request, response) => {
    const sent: Buffer[] = []
    for await (const chunk of request) sent.push(chunk as Buffer)
    const { status, headers } = service.answer
    if (status === 201)
      pushed.push({
        headers: request.headers,
        payload: JSON.parse(opened(Buffer.concat(sent), browser, auth)),
        ...vouched(request.headers.authorization ?? ''),
      })
    response.writeHead(status, headers).end()
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const service: PushService = {
    subscription: {
      endpoint: `http://localhost:${(server.address() as AddressInfo).port}/push/1`,
      p256dh: browser.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    pushed,
    answer: { status: 201 },
    close: () => server.close(),
  }
  return service
}

/** RFC 8188 with the keys of RFC 8291: salt, record size, the sender's key, then one sealed record. */
function opened(body: Buffer, browser: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const length = body[20]!
  const sender = body.subarray(21, 21 + length)
  const sealed = body.subarray(21 + length)
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender])
  const ikm = Buffer.from(hkdfSync('sha256', browser.computeSecret(sender), auth, about, 32))
  const key = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: aes128gcm\0', 16))
  const nonce = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: nonce\0', 12))
  const open = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
  const text = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()])
  // What follows the words is a 2, which says that this is the last record, and padding.
  return text.subarray(0, text.lastIndexOf(2)).toString()
}

/** RFC 8292: a JWT signed with ES256, and the key that it was signed with. */
function vouched(authorization: string): Pick<Pushed, 'claims' | 'key'> {
  const [, token = '', key = ''] = /^vapid t=([^,]+),\s*k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x!, y: y! } })
  const said = Buffer.from(`${head}.${claims}`)
  const signed = Buffer.from(signature, 'base64url')
  if (!verify('sha256', said, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signed))
    throw new Error('This is signed with another key')
  return { claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) as Pushed['claims'], key }
}
