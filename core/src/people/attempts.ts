import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { TooMany } from '../kernel/refusals.ts'

const minutes = 15

/** How often in a quarter of an hour: about one mail address from one place, and about all of them from that place. */
const limits = {
  'sign-in': { each: 10, place: 100 },
  'sign-up': { each: 5, place: 30 },
  mail: { each: 5, place: 30 },
  // Nobody can be guessed by their passkey; only what it costs us is limited.
  passkey: { each: 300, place: 300 },
} as const

interface Try {
  readonly what: keyof typeof limits
  /** Whose account; empty when nobody says. */
  readonly email: string
  readonly address: string
}

/**
 * Counts a try, in a transaction of its own so that it counts even when what follows is refused; TooMany when there
 * were too many. A refused try is not counted, and tries from elsewhere are another count: whoever knocks too often
 * waits a quarter of an hour at most, and cannot keep anybody else out.
 */
export async function countTry(ctx: Context | Tx, attempt: Try): Promise<void> {
  const limit = limits[attempt.what]
  await inTransaction(ctx, async (tx) => {
    if (attempt.email) await refuseBeyond(tx, keyOf(attempt), limit.each)
    await refuseBeyond(tx, placeOf(attempt), limit.place)
    const keys = attempt.email ? [keyOf(attempt), placeOf(attempt)] : [placeOf(attempt)]
    await tx.db
      .insertInto('attempts')
      .values(keys.map((key) => ({ key, at: tx.now })))
      .execute()
  })
}

/** It was the right person after all: what they mistyped before is forgotten. */
export async function forgetTries(tx: Tx, attempt: Try): Promise<void> {
  await tx.db.deleteFrom('attempts').where('key', '=', keyOf(attempt)).execute()
}

async function refuseBeyond(tx: Tx, key: string, limit: number) {
  const since = new Date(tx.now.getTime() - minutes * 60_000)
  const { rows } = await sql<{ tries: number; first: Date | null }>`/* count_tries */
    select count(*)::int as tries, min(at) as first from attempts where key = ${key} and at > ${since}
  `.execute(tx.db)
  const { tries = 0, first } = rows[0] ?? {}
  if (tries < limit || !first) return
  const seconds = Math.max(1, Math.ceil((first.getTime() - since.getTime()) / 1000))
  throw new TooMany('That was tried too often: wait a quarter of an hour and try again', seconds)
}

function keyOf({ what, email, address }: Try): string {
  return hashed(`${what}|${email}|${networkOf(address)}`)
}

function placeOf({ what, address }: Try): string {
  return hashed(`${what}||${networkOf(address)}`)
}

/** The table of tries says nothing about who tried. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** One household has one IPv4 address, or a whole /64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'))
  return [...groups, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
