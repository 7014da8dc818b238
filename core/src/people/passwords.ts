import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/** What OWASP asks for: 19 MiB, two passes, one lane. A stored hash carries its own numbers, so these can grow. */
const today = { memory: 19_456, passes: 2, parallelism: 1 }
const encoded = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Takes about 20 ms of one processor, off the event loop: never call it inside a transaction. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const hash = await derive('argon2id', { message: password, nonce, tagLength: 32, ...today })
  const { memory, passes, parallelism } = today
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(hash)}`
}

/** Nobody's hash: what an unknown address is checked against, so that it takes as long as a known one. */
const nobodys = `$argon2id$v=19$m=${today.memory},t=${today.passes},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** False for somebody without a password, after the same work. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, hash] = encoded.exec(stored ?? nobodys) ?? []
  if (!salt || !hash) return false
  const expected = Buffer.from(hash, 'base64')
  const found = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(found, expected) && Boolean(stored)
}

/** True when a hash was made with other numbers than today's: the next sign-in makes it anew. */
export function isOutdated(stored: string): boolean {
  const [, memory, passes] = encoded.exec(stored) ?? []
  return Number(memory) !== today.memory || Number(passes) !== today.passes
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
