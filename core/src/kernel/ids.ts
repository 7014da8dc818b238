import { createHash, randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(16 * 256)
let used = pool.length

/**
 * A UUID version 7 (RFC 9562): the moment in milliseconds, then 74 random bits. Order inside one millisecond is
 * not kept: never sort on it alone.
 */
export function newId(at: Date): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, (used += 16)))
  return stamp(bytes, at)
}

/** The same id for the same moment and name, always: for what is imported, so that importing twice is once. */
export function idFromName(at: Date, name: string): string {
  return stamp(createHash('sha256').update(name).digest().subarray(0, 16), at)
}

function stamp(bytes: Buffer, at: Date): string {
  bytes.writeUIntBE(Math.max(0, Math.min(at.getTime(), 2 ** 48 - 1)), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const eightDigits = 58n ** 8n

/** A UUID as 22 letters and digits for addresses (base 58: nothing that looks like something else). */
export function shortId(id: string): string {
  let whole = BigInt('0x' + id.replaceAll('-', ''))
  let part = 0
  let short = ''
  for (let i = 0; i < 22; i++) {
    // Eight digits at a time fit a plain number, which is many times cheaper to divide.
    if (i % 8 === 0) {
      part = Number(whole % eightDigits)
      whole /= eightDigits
    }
    short = digits[part % 58] + short
    part = Math.floor(part / 58)
  }
  return short
}

/** The UUID behind a short form, or null when it is not one. */
export function longId(short: string): string | null {
  if (short.length !== 22) return null
  let number = 0n
  for (const letter of short) {
    const digit = digits.indexOf(letter)
    if (digit < 0) return null
    number = number * 58n + BigInt(digit)
  }
  const hex = number.toString(16).padStart(32, '0')
  if (hex.length > 32) return null
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
