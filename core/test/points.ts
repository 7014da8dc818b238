import { sql } from 'kysely'
import type { Tx } from '../src/kernel/context.ts'
import { cast } from './cast.ts'

/** What double entry forbids, and what is left on accounts that are part of another: "0" each in a sound ledger. */
export async function imbalance({ db }: Tx) {
  const { rows } = await sql<{ sum: string; wrong: string; left: string }>`
    select coalesce(sum(balance), 0)::text as sum, count(*) filter (where balance <>
      (select coalesce(sum(amount), 0) from point_entries where account_id = point_accounts.id))::text as wrong,
      coalesce(sum(balance) filter (where merged_into is not null), 0)::text as left
    from point_accounts`.execute(db)
  return rows[0]
}

/** What Bob's answers are worth as they stand, counted from the conversations and not from the log. */
export async function worthOfBobs({ db }: Tx): Promise<number> {
  const { rows } = await sql<{ worth: number }>`
    select coalesce(sum(10 * p.useful_count + 2 * p.thanks_count
      + case when t.accepted_post_id = p.id then 15 else 0 end), 0)::int as worth
    from posts p join topics t on t.id = p.topic_id
    where p.author_id = ${cast.bob.id} and p.role = 'answer' and p.deleted_at is null and t.deleted_at is null`.execute(
    db,
  )
  return rows[0]!.worth
}
