import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context, Reader, Tx } from '../kernel/context.ts'
import { TooMany } from '../kernel/refusals.ts'
import { networkOf } from './networks.ts'
import { hashOfToken } from './tokens.ts'

const minutes = 15

/**
 * How often in a quarter of an hour: about one account from one network (or one browser that was let in before),
 * about all accounts from one network, and about one account from everywhere together.
 */
const limits = {
  'sign-in': { each: 10, place: 100, account: 100 },
  'sign-up': { each: 5, place: 30, account: 20 },
  mail: { each: 5, place: 30, account: 20 },
  code: { each: 10, place: 100, account: 30 },
  // Nobody can be guessed by their passkey; only what it costs us is limited.
  passkey: { each: 300, place: 300, account: 300 },
} as const

interface Try {
  readonly what: keyof typeof limits
  /** Whose account: its address, or its person's id; empty when nobody says. */
  readonly email: string
  readonly address: string
  /** What the browser keeps since it was let in. */
  readonly device?: string
}

/**
 * Counts a try, in one statement that is kept even when what follows is refused; TooMany when there were too many. A
 * refused try is not counted, so whoever knocks too often waits a quarter of an hour at most. Nobody is kept out by
 * others: another network is another count; a browser that was let in before has one of its own, which no stranger
 * can use up; and links and passkeys are counted apart from passwords.
 */
export async function countTry(ctx: Context | Tx, attempt: Try): Promise<void> {
  const around = (quarters: number) => new Date(ctx.now.getTime() + quarters * minutes * 60_000)
  // What was counted by a clock that was put back since is no reason to keep anybody out until then.
  const [since, until] = [around(-1), around(1)]
  const { rows } = await sql<{ first: Date }>`/* count_try */
    with asked as (
      select * from unnest(${keysOf(attempt, await isKnown(ctx, attempt))}::text[],
        ${limitsOf(attempt)}::int[]) as asked (key, most)
      where key is not null
    ), full_up as (
      select min(tried.at) as first from asked join attempts tried using (key)
      where tried.at > ${since} and tried.at < ${until} group by key, most having count(*) >= most
    ), counted as (
      insert into attempts (key, at) select key, ${ctx.now} from asked where not exists (select from full_up)
    )
    select max(first) as first from full_up having count(*) > 0`.execute(ctx.db)
  const first = rows[0]?.first
  if (!first) return
  const seconds = Math.max(
    1,
    Math.ceil((Math.min(first.getTime(), ctx.now.getTime()) - since.getTime()) / 1000),
  )
  throw new TooMany('That was tried too often: wait a quarter of an hour and try again', seconds)
}

/** It was the right person after all: what they mistyped before, here or in this browser, is forgotten. */
export async function forgetTries(tx: Tx, attempt: Try): Promise<void> {
  const keys = [keyOf(attempt, networkOf(attempt.address)), keyOf(attempt, browserOf(attempt))]
  await tx.db.deleteFrom('attempts').where('key', 'in', keys).execute()
}

/** In the order of `limitsOf`; null where a limit is not asked. */
function keysOf(attempt: Try, isKnownBrowser: boolean): (string | null)[] {
  const network = networkOf(attempt.address)
  if (!attempt.email) return [null, keyOf({ ...attempt, email: '' }, network), null]
  if (isKnownBrowser) return [keyOf(attempt, browserOf(attempt)), null, null]
  return [keyOf(attempt, network), keyOf({ ...attempt, email: '' }, network), keyOf(attempt, 'everywhere')]
}

function limitsOf({ what }: Try): number[] {
  const { each, place, account } = limits[what]
  return [each, place, account]
}

async function isKnown({ db }: Pick<Reader, 'db'>, { email, device = '' }: Try): Promise<boolean> {
  const hash = hashOfToken(device)
  if (!hash || !email) return false
  const { rows } = await sql`/* is_known_device */
    select from known_devices known join accounts account using (person_id)
    where known.device_hash = ${hash} and (lower(account.email) = ${email} or account.person_id::text = ${email})
  `.execute(db)
  return rows.length > 0
}

function browserOf({ device = '' }: Try): string {
  return `browser ${device}`
}

/** The table of tries says nothing about who tried. */
function keyOf({ what, email }: Pick<Try, 'what' | 'email'>, from: string): string {
  return createHash('sha256').update(`${what}|${email}|${from}`).digest('base64url')
}
