import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * A Bloom filter (Bloom 1970): it knows every password it was made of, and takes about one in a thousand others for
 * one of them, whose owner chooses again. No password can be read out of it, and nobody outside is asked.
 */
const bitsEach = 14.4
const looks = 10

let kept: Buffer | undefined

/** True for a password of ten characters or more that very many people use. Capital letters make no difference. */
export function isCommonPassword(password: string): boolean {
  kept ??= readFileSync(new URL('./common-passwords.bin', import.meta.url))
  return isIn(kept, password)
}

export function makeFilter(passwords: readonly string[]): Buffer {
  const filter = Buffer.alloc(Math.ceil((passwords.length * bitsEach) / 8))
  for (const password of passwords)
    for (const bit of bitsOf(filter, password)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}

export function isIn(filter: Buffer, password: string): boolean {
  return bitsOf(filter, password).every((bit) => (filter[bit >> 3]! & (1 << (bit & 7))) !== 0)
}

/** Ten places from two halves of one hash (Kirsch and Mitzenmacher 2006). */
function bitsOf(filter: Buffer, password: string): number[] {
  const hash = createHash('sha256').update(password.toLowerCase()).digest()
  const size = BigInt(filter.length * 8)
  const [first, second] = [hash.readBigUInt64LE(0), hash.readBigUInt64LE(8)]
  return Array.from({ length: looks }, (_, look) => Number((first + BigInt(look) * second) % size))
}
