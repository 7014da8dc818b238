import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'

/** What a page asks of an authenticator, as far as this one cares. */
interface Asked {
  readonly challenge: string
}

export const here = { id: 'localhost', origin: 'http://localhost:3000' }

/**
 * A security key in software (WebAuthn level 3, ES256, attestation "none"): it makes one passkey and signs with it,
 * as a browser would hand it over. `counts` is how often it says it was used; `checks` whether it asked for a finger.
 */
export class Authenticator {
  readonly #id = randomBytes(32)
  readonly #key: KeyObject
  readonly #publicKey: { x: Buffer; y: Buffer }
  readonly #site: typeof here
  counts = 0
  checks = true

  constructor(site = here) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.#key = privateKey
    this.#publicKey = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') }
    this.#site = site
  }

  create({ challenge }: Asked): string {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.#id.length)
    const { x, y } = this.#publicKey
    // COSE_Key: EC2, ES256, P-256 (RFC 9053, section 7.1.1).
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, x],
        [-3, y],
      ]),
    )
    const made = Buffer.concat([this.#said(0x40), Buffer.alloc(16), length, this.#id, key])
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', made],
      ]),
    )
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  get({ challenge }: Asked): string {
    const clientData = this.#clientData('webauthn.get', challenge)
    const said = this.#said(0)
    const signed = Buffer.concat([said, createHash('sha256').update(clientData).digest()])
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: said.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.#key).toString('base64url'),
    })
  }

  /** Hash of the site, flags (somebody was there, and was checked), counter. */
  #said(more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counts)
    const flags = Buffer.from([0x01 | (this.checks ? 0x04 : 0) | more])
    return Buffer.concat([createHash('sha256').update(this.#site.id).digest(), flags, counter])
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#site.origin, crossOrigin: false }))
  }

  #answer(response: object): string {
    const id = this.#id.toString('base64url')
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} })
  }
}

/** As much of CBOR (RFC 8949) as a passkey needs: small integers, bytes, texts and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)].flat()
  return Buffer.concat([head(5, entries.length / 2), ...entries.map(cbor)])
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size])
  return size < 256
    ? Buffer.from([(kind << 5) | 24, size])
    : Buffer.from([(kind << 5) | 25, size >> 8, size & 255])
}
