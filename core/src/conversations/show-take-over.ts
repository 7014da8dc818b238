import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { findOffer } from '../people/index.ts'

/** What a person would take over with an imported profile, in numbers. */
export interface History {
  readonly topics: number
  readonly answers: number
  readonly comments: number
  readonly votes: number
  readonly follows: number
}

/** The profile that a mailed link offers and what it brings along; null when the link offers nothing (any more). */
export async function showTakeOver(reader: Reader, { token }: { token: string }) {
  const offer = await findOffer(reader, { token })
  if (!offer) return null
  const { rows } = await sql<History>`/* count_history */
    select count(*) filter (where role = 'opening')::int as topics,
      count(*) filter (where role = 'answer')::int as answers,
      count(*) filter (where role = 'comment')::int as comments,
      (select count(*)::int from votes where voter_id = ${offer.personId} and not anonymous) as votes,
      (select count(*)::int from follows where person_id = ${offer.personId}) as follows
    from posts where author_id = ${offer.personId} and deleted_at is null`.execute(reader.db)
  return { offer, history: rows[0]! }
}
