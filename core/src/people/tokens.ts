import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes for a cookie or a link. Only their hash is kept: a stolen database opens nothing. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token; null for what was never one of ours, before the database is asked. */
export function hashOfToken(token: string): Buffer | null {
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? hashOf(token) : null
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** `pv_` and 32 random bytes in letters and digits, so that a key is easy to recognise and to copy. */
export function newApiKey(): string {
  let number = BigInt(`0x${randomBytes(32).toString('hex')}`)
  let key = ''
  for (let i = 0; i < 43; i++) {
    key = digits[Number(number % 62n)] + key
    number /= 62n
  }
  return `pv_${key}`
}

export function hashOfApiKey(secret: string): Buffer | null {
  return /^pv_[0-9A-Za-z]{43}$/.test(secret) ? hashOf(secret) : null
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
