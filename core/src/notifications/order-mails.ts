import { sql } from 'kysely'
import { command } from '../kernel/command.ts'
import { inHand } from './reachable.ts'

const minute = 60_000
/** So long somebody may read what is new by themselves, and so much of it becomes one mail. */
const patience = 5 * minute
/** A conversation in which much is said writes no more often than this to somebody who does not come by. */
const pause = 60 * minute
/** What was not told by then, because nobody did the jobs, is no news any more. */
const stale = 24 * 60 * minute
/** What was said longer ago than this is all in the log: two who speak at once are not noted in the order of their numbers. */
const settled = 10_000
const batch = 500

/**
 * Orders the mails about conversations in which something has waited unread for some minutes: one for each person and
 * conversation, never twice about the same. It is looked for every minute, and not ordered where it is told: so a replay
 * writes to nobody, what is read in time costs no job, and whoever posts waits for nothing. `more` when there are others.
 */
export const orderMails = command({}, async (tx) => {
  const ago = (milliseconds: number) => new Date(tx.now.getTime() - milliseconds)
  // What is ordered and how far it goes are written at once: whoever dies in between has done neither.
  const { rows } = await sql<{
    personId: string
    topicId: string
    after: string
    upTo: string
  }>`/* order_mails */
    with due as (
      select told.person_id, told.topic_id, coalesce(max(mark.event_id), 0) as after, max(told.event_id) as up_to
      from notifications told ${inHand(tx, 'at-once')}
      left join notification_mails mark on mark.person_id = told.person_id and mark.topic_id = told.topic_id
      where told.read_at is null and told.at > ${ago(stale)} and told.at <= ${ago(settled)}
        and told.event_id > coalesce(mark.event_id, 0)
        and (mark.at is null or mark.at <= ${ago(pause)})
      group by told.person_id, told.topic_id
      having min(told.at) <= ${ago(patience)}
      limit ${sql.lit(batch)}
    ), marked as (
      insert into notification_mails (person_id, topic_id, event_id, at)
      select person_id, topic_id, up_to, ${tx.now} from due
      on conflict (person_id, topic_id) do update set event_id = excluded.event_id, at = excluded.at
    )
    select person_id as "personId", topic_id as "topicId", after::text, up_to::text as "upTo" from due`.execute(
    tx.db,
  )
  for (const order of rows) {
    const key = `news:${order.personId}:${order.topicId}:${order.upTo}`
    await tx.services.jobs.enqueue(tx.db, { name: 'mail', data: { template: 'news', ...order } }, key)
  }
  return { ordered: rows.length, more: rows.length === batch }
})
