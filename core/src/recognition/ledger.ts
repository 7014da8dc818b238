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
 * that concern it. What is withdrawn from a post that is deleted went back with it already: then the deletion took
 * less, and a restoration gives less back.
 */
export async function transfer(tx: Tx, movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return
  await sql`/* transfer_merits */ with movement as (
      select event_id, reason, coalesce(account.merged_into, moved.person_id) as person_id, points, at, topic_id, post_id
      from jsonb_to_recordset(${JSON.stringify(movements)}::jsonb) as moved
        (event_id bigint, reason text, person_id uuid, points bigint, at timestamptz, topic_id uuid, post_id uuid)
      left join point_accounts account on account.id = moved.person_id
    ), due as (
      select * from movement
      union all
      select event_id, gone.reason, person_id, -points, at,
        topic_id, post_id
      from movement cross join lateral (${takenBy()}) as gone
      where points < 0 and gone.held <> 0
    ) ${written()}`.execute(tx.db)
}

/** What deletions hold of a movement's post and person, and the reason of the last; zero or null when it stands. */
function takenBy() {
  return sql`select sum(amount) as held, (array_agg(reason order by event_id desc))[1] as reason
    from point_entries entry join point_accounts account on account.id = entry.account_id
    where entry.topic_id = movement.topic_id and entry.post_id = movement.post_id and ${byRemoval}
      and coalesce(account.merged_into, account.id) = movement.person_id`
}

const byRemoval = sql`entry.reason in ('post-deleted', 'post-restored', 'topic-deleted', 'topic-restored')`

/** A deletion takes back what its posts have earned so far: the mirror of every transfer that concerns them. */
export async function takeBack(tx: Tx, removals: readonly Removal[]): Promise<void> {
  await mirror(tx, removals, sql`true`)
}

/**
 * A restoration gives back all that deletions hold of what can be seen again. A post of which both it and its
 * conversation were deleted stays hidden until the other one is brought back too: the log says whether it was.
 */
export async function giveBack(tx: Tx, removals: readonly Removal[]): Promise<void> {
  await mirror(
    tx,
    removals,
    sql`${byRemoval} and coalesce((
      select type in ('post.restored', 'topic.restored') from events
      where object_id = case when removal.post_id is null then entry.post_id else removal.topic_id end
        and type in ('post.deleted', 'post.restored', 'topic.deleted', 'topic.restored') and id < removal.event_id
      order by id desc limit 1), true)`,
  )
}

/** `post_id` null: the whole topic. */
export interface Removal {
  readonly event_id: string
  readonly reason: TransferReason
  readonly at: Date
  readonly topic_id: string
  readonly post_id: string | null
}

async function mirror(tx: Tx, removals: readonly Removal[], concerned: ReturnType<typeof sql>) {
  if (removals.length === 0) return
  await sql`with due as (
      select removal.event_id, removal.reason, coalesce(account.merged_into, account.id) as person_id,
        -sum(entry.amount)::bigint as points, removal.at, removal.topic_id, entry.post_id
      from jsonb_to_recordset(${JSON.stringify(removals)}::jsonb) as removal
        (event_id bigint, reason text, at timestamptz, topic_id uuid, post_id uuid)
      join point_entries entry on entry.topic_id = removal.topic_id
        and entry.post_id = coalesce(removal.post_id, entry.post_id)
        and entry.account_id <> ${issuance}
      join point_accounts account on account.id = entry.account_id
      where ${concerned}
      group by removal.event_id, removal.reason, removal.at, removal.topic_id, entry.post_id,
        coalesce(account.merged_into, account.id)
      having sum(entry.amount) <> 0
    ) ${written()}`.execute(tx.db)
}

/** An imported profile that is part of somebody from this event on. */
export interface Handover {
  readonly event_id: string
  readonly at: Date
  readonly from_id: string
  readonly into_id: string
}

/**
 * The points of the profile go to its person, post by post, so that each still says what it was for. What concerns
 * the profile afterwards, such as a post of old that is restored, concerns them.
 */
export async function handOver(tx: Tx, { event_id, at, from_id, into_id }: Handover): Promise<void> {
  await sql`/* join_accounts */ insert into point_accounts (id, kind, person_id, merged_into)
    values (${into_id}, 'member', ${into_id}, null), (${from_id}, 'member', ${from_id}, ${into_id})
    on conflict (id) do update set merged_into = excluded.merged_into`.execute(tx.db)
  await sql`/* hand_over */ with due as (
      select topic_id, post_id, sum(amount)::bigint as points from point_entries
      where account_id = ${from_id} group by topic_id, post_id having sum(amount) <> 0
    ), balances as (
      update point_accounts set balance = balance + case when id = ${from_id} then -moved.points else moved.points end
      from (select sum(points)::bigint as points from due having count(*) > 0) as moved
      where id in (${from_id}, ${into_id})
    )
    insert into point_transfers
      (event_id, reason, from_account, to_account, amount, rule_version, at, topic_id, post_id)
    select ${event_id}::bigint, 'merged', case when points > 0 then ${from_id}::uuid else ${into_id}::uuid end,
      case when points > 0 then ${into_id}::uuid else ${from_id}::uuid end, abs(points), ${ruleVersion},
      ${at}::timestamptz, topic_id, post_id
    from due`.execute(tx.db)
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
