import { sql } from 'kysely'
import { command } from '../kernel/command.ts'
import { showCommunity } from '../people/index.ts'
import { inHand } from './reachable.ts'

const hour = 3_600_000
const minute = 60_000
/** At eight in the morning, by the clock of whoever reads it; when nobody did the jobs then, later that day. */
const from = 8
const until = 20
const stale = 7 * 24 * hour
const batch = 500

/**
 * Orders the summaries of those for whom it is day, who had not read by this morning something they want to hear of
 * once a day, and whose last one is of another day. Returns how many; `more` when there are others.
 */
export const orderSummaries = command({}, async (tx) => {
  const community = await showCommunity(tx)
  const mornings = JSON.stringify(morningsOf(tx.now, community.timeZone))
  const ago = (milliseconds: number) => new Date(tx.now.getTime() - milliseconds)
  const { rows } = await sql<{ personId: string; after: string; upTo: string }>`/* order_summaries */
    with due as (
      select told.person_id, coalesce(max(mark.event_id), 0) as after, max(told.event_id) as up_to
      from notifications told ${inHand(tx, 'daily')}
      join jsonb_to_recordset(${mornings}::jsonb) as place (zone text, morning timestamptz)
        on place.zone = coalesce(person.time_zone, ${community.timeZone})
      left join notification_summaries mark on mark.person_id = told.person_id
      where told.read_at is null and told.at > ${ago(stale)} and told.event_id > coalesce(mark.event_id, 0)
        and (mark.at is null or mark.at < place.morning)
      group by told.person_id
      having min(told.at) < max(place.morning)
      limit ${sql.lit(batch)}
    ), marked as (
      insert into notification_summaries (person_id, event_id, at)
      select person_id, up_to, ${tx.now} from due
      on conflict (person_id) do update set event_id = excluded.event_id, at = excluded.at
    )
    select person_id as "personId", after::text, up_to::text as "upTo" from due`.execute(tx.db)
  for (const order of rows) {
    const key = `summary:${order.personId}:${order.upTo}`
    await tx.services.jobs.enqueue(tx.db, { name: 'mail', data: { template: 'summary', ...order } }, key)
  }
  return { ordered: rows.length, more: rows.length === batch }
})

/** Where it is day, by the names that people choose from, and when it was eight there this morning. */
function morningsOf(now: Date, communityZone: string): { zone: string; morning: Date }[] {
  return [...new Set(['UTC', communityZone, ...Intl.supportedValuesOf('timeZone')])].flatMap((zone) => {
    const clock = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
    const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
    const { hour: its = 0, minute: past = 0 } = parts
    if (its < from || its >= until) return []
    return [{ zone, morning: new Date(now.getTime() - (its - from) * hour - past * minute) }]
  })
}
