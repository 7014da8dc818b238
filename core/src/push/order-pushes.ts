import { sql } from 'kysely'
import { command } from '../kernel/command.ts'

const hour = 3_600_000
/** What was not told by then, because nobody did the jobs, is no news any more. */
const stale = 24 * hour
/** What was said longer ago than this is all in the log: two who speak at once are not noted in the order of their numbers. */
const settled = 10_000
const batch = 500

/**
 * Orders one push for each device and conversation in which something is unread that it was not told of yet. Who reads
 * in time hears nothing. Returns whether there may be more.
 */
export const orderPushes = command({}, async (tx): Promise<{ more: boolean }> => {
  const since = new Date(tx.now.getTime() - stale)
  const until = new Date(tx.now.getTime() - settled)
  // What is ordered and how far it goes are written at once: whoever dies in between has done neither.
  const { rows } = await sql<{
    deviceId: string
    topicId: string
    after: string
    upTo: string
  }>`/* order_pushes */
    with device as (
      select device.* from push_devices device
      join sessions session on session.person_id = device.person_id and session.id = device.session_id
        and session.expires_at > ${tx.now}
      where exists (select from notifications told where told.person_id = device.person_id
        and told.event_id > device.told_up_to and told.at <= ${until})
      order by device.id limit ${sql.lit(batch)}
      for update of device skip locked
    ), due as (
      select device.id, told.topic_id, device.told_up_to, max(told.event_id) as up_to
      from device join notifications told on told.person_id = device.person_id
        and told.event_id > device.told_up_to
      where told.read_at is null and told.at > ${since} and told.at <= ${until}
      group by device.id, told.topic_id, device.told_up_to
    ), marked as (
      update push_devices set told_up_to = newest.event_id
      from (
        select device.id, max(told.event_id) as event_id
        from device join notifications told on told.person_id = device.person_id and told.at <= ${until}
        group by device.id
      ) as newest
      where push_devices.id = newest.id
    )
    select id as "deviceId", topic_id as "topicId", told_up_to::text as after, up_to::text as "upTo" from due`.execute(
    tx.db,
  )
  for (const order of rows)
    await tx.services.jobs.enqueue(
      tx.db,
      { name: 'push', data: { ...order, turn: 0 }, startsAt: tx.now, group: order.deviceId },
      `${order.deviceId}:${order.topicId}:${order.upTo}:0`,
    )
  return { more: rows.length >= batch }
})
