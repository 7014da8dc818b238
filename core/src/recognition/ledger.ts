import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { ruleVersion, type TransferReason } from './rules.ts'

/** The account that points come from and go back to. Its balance is what is outstanding, negated. */
const issuance = '00000000-0000-4000-8000-000000000001'

/** One movement as it is written: `points` to the person when positive, back from them when negative. */
export interface Movement {
  readonly event_id: string
  readonly reason: TransferReason
  readonly person_id: string
  readonly points: number
  readonly at: Date
  readonly topic_id: string
  readonly post_id: string
}

/**
 * Writes transfers and moves the balances they touch, in one statement. An account is opened by the first points
 * that concern it.
 */
export async function transfer(tx: Tx, movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return
  const due = sql`select * from jsonb_to_recordset(${JSON.stringify(movements)}::jsonb) as movement
    (event_id bigint, reason text, person_id uuid, points bigint, at timestamptz, topic_id uuid, post_id uuid)`
  await sql`/* transfer_merits */ with due as (${due}) ${written()}`.execute(tx.db)
}

/** A deletion takes back what its posts have earned so far: the mirror of every transfer that concerns them. */
export async function takeBack(tx: Tx, removals: readonly Removal[]): Promise<void> {
  await mirror(tx, removals, sql`true`)
}

/** A restoration gives back what the same kind of deletion took, and nothing else. */
export async function giveBack(tx: Tx, removals: readonly Removal[]): Promise<void> {
  await mirror(tx, removals, sql`entry.reason in (removal.undoes, removal.reason)`)
}

/** `postId` null: the whole topic. `undoes` is the reason of the deletion that a restoration answers. */
export interface Removal {
  readonly event_id: string
  readonly reason: TransferReason
  readonly undoes: TransferReason | null
  readonly at: Date
  readonly topic_id: string
  readonly post_id: string | null
}

async function mirror(tx: Tx, removals: readonly Removal[], concerned: ReturnType<typeof sql>) {
  if (removals.length === 0) return
  await sql`with due as (
      select removal.event_id, removal.reason, entry.account_id as person_id,
        -sum(entry.amount)::bigint as points, removal.at, removal.topic_id, entry.post_id
      from jsonb_to_recordset(${JSON.stringify(removals)}::jsonb) as removal
        (event_id bigint, reason text, undoes text, at timestamptz, topic_id uuid, post_id uuid)
      join point_entries entry on entry.topic_id = removal.topic_id
        and entry.post_id = coalesce(removal.post_id, entry.post_id)
        and entry.account_id <> ${issuance}
      where ${concerned}
      group by removal.event_id, removal.reason, removal.at, removal.topic_id, entry.post_id, entry.account_id
      having sum(entry.amount) <> 0
    ) ${written()}`.execute(tx.db)
}

/** Both legs of what is `due`: the person's accounts, the issuing account, and one row for each transfer. */
function written() {
  return sql`, legs as (
      select person_id as id, 'member' as kind, person_id, sum(points) as points from due group by person_id
      union all
      select ${issuance}::uuid, 'issuance', null, -sum(points) from due having count(*) > 0
    ), balances as (
      insert into point_accounts (id, kind, person_id, balance)
      select id, kind, person_id, points from legs
      on conflict (id) do update set balance = point_accounts.balance + excluded.balance
    )
    insert into point_transfers
      (event_id, reason, from_account, to_account, amount, rule_version, at, topic_id, post_id)
    select event_id, reason,
      case when points > 0 then ${issuance}::uuid else person_id end,
      case when points > 0 then person_id else ${issuance}::uuid end,
      abs(points), ${ruleVersion}, at, topic_id, post_id
    from due`
}
