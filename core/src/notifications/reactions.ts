import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Event } from '../kernel/events.ts'
import type { Reactor } from '../kernel/react.ts'
import { concernsOf, followChangeOf, reachesFollowers, reasons, withdrawalOf } from './rules.ts'

/**
 * Tells people what happened to them: once per person and event, never of their own act, and never of anything
 * imported. What they have read is in the log too, so a replay tells the same people the same things.
 */
export const notifications: Reactor = {
  module: 'notifications',
  types: [
    'topic.opened',
    'answer.given',
    'comment.made',
    'post.edited',
    'answer.accepted',
    'answer.unaccepted',
    'vote.given',
    'vote.withdrawn',
    'topic.followed',
    'topic.unfollowed',
    'notifications.read',
    'profile.merged',
  ],
  async take(tx, events) {
    for (const stretch of betweenMerges(events)) {
      const live = stretch.filter((event) => event.origin === 'live')
      await handOver(tx, stretch)
      await noteFollows(tx, stretch)
      await tell(tx, live)
      await forget(tx, live)
      await markSeen(tx, live)
    }
  },
  async reset(tx) {
    await sql`truncate notifications, notification_follows`.execute(tx.db)
  },
}

/** What was told before a profile became a part of somebody is theirs then: each merge begins a stretch. */
function betweenMerges(events: readonly Event[]): Event[][] {
  const stretches: Event[][] = [[]]
  for (const event of events) {
    if (event.type === 'profile.merged') stretches.push([event])
    else stretches.at(-1)!.push(event)
  }
  return stretches
}

/** What the profile followed and was told is its person's now, but for what they did themselves or know already. */
async function handOver(tx: Tx, [first]: readonly Event[]) {
  if (first?.type !== 'profile.merged') return
  const { personId, fromId } = first.facts
  await sql`update notification_follows set person_id = ${personId} where person_id = ${fromId}`.execute(
    tx.db,
  )
  await sql`delete from notifications told where person_id = ${fromId} and (actor_id = ${personId}
      or exists (select from notifications own where own.person_id = ${personId} and own.event_id = told.event_id))`.execute(
    tx.db,
  )
  await sql`update notifications set person_id = ${personId} where person_id = ${fromId}`.execute(tx.db)
}

async function noteFollows(tx: Tx, events: readonly Event[]) {
  const changes = events.flatMap((event) => {
    const change = followChangeOf(event)
    return change
      ? [
          {
            topic_id: topicOf(event),
            person_id: change.personId,
            event_id: event.id,
            follows: change.follows,
          },
        ]
      : []
  })
  if (changes.length === 0) return
  await sql`insert into notification_follows (topic_id, person_id, event_id, follows)
    select topic_id, person_id, event_id, follows from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as change (topic_id uuid, person_id uuid, event_id bigint, follows boolean)`.execute(tx.db)
}

async function tell(tx: Tx, events: readonly Event[]) {
  const told = events.filter((event) => reachesFollowers(event.type) || concernsOf(event).length > 0)
  if (told.length === 0) return
  const happenings = told.map((event) => ({
    event_id: event.id,
    at: event.at,
    topic_id: topicOf(event),
    post_id: 'postId' in event.facts ? event.facts.postId : null,
    actor_id: event.actorId,
    followers: reachesFollowers(event.type),
  }))
  const named = told.flatMap((event) =>
    concernsOf(event).map(({ personId, reason }) => ({ event_id: event.id, person_id: personId, reason })),
  )
  // Whether somebody follows is read as it stood when it happened. Asking for no more news of one's own
  // conversation silences its answers; a mention is always heard.
  await sql`with told as (
      select * from jsonb_to_recordset(${JSON.stringify(happenings)}::jsonb) as happening
        (event_id bigint, at timestamptz, topic_id uuid, post_id uuid, actor_id uuid, followers boolean)
    ), named as (
      select * from jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
        as concern (event_id bigint, person_id uuid, reason text)
    ), standing as (
      select distinct on (told.event_id, change.person_id) told.event_id, change.person_id, change.follows
      from told
      join notification_follows change on change.topic_id = told.topic_id and change.event_id < told.event_id
      where told.followers
      order by told.event_id, change.person_id, change.event_id desc
    ), wanted as (
      select named.event_id, named.person_id, named.reason
      from named left join standing using (event_id, person_id)
      where named.reason <> 'answer' or standing.follows is distinct from false
      union all
      select event_id, person_id, 'follow' from standing where follows
    )
    insert into notifications (person_id, event_id, at, reason, topic_id, post_id, actor_id)
    select distinct on (wanted.person_id, wanted.event_id)
      wanted.person_id, wanted.event_id, told.at, wanted.reason, told.topic_id, told.post_id, told.actor_id
    from wanted
    join told using (event_id)
    join people person on person.id = wanted.person_id
    where wanted.person_id is distinct from told.actor_id
    order by wanted.person_id, wanted.event_id, array_position(${[...reasons]}::text[], wanted.reason)`.execute(
    tx.db,
  )
}

/** Giving and withdrawing the same vote ten times leaves one line at most. */
async function forget(tx: Tx, events: readonly Event[]) {
  const withdrawn = events.flatMap((event) => {
    const withdrawal = withdrawalOf(event)
    return withdrawal?.personId
      ? [
          {
            event_id: event.id,
            person_id: withdrawal.personId,
            post_id: withdrawal.postId,
            reason: withdrawal.reason,
            voter_id: 'voterId' in event.facts ? event.facts.voterId : null,
          },
        ]
      : []
  })
  if (withdrawn.length === 0) return
  await sql`delete from notifications using jsonb_to_recordset(${JSON.stringify(withdrawn)}::jsonb) as withdrawn
      (event_id bigint, person_id uuid, post_id uuid, reason text, voter_id uuid)
    where notifications.person_id = withdrawn.person_id and notifications.post_id = withdrawn.post_id
      and notifications.reason = withdrawn.reason and notifications.event_id < withdrawn.event_id
      and (withdrawn.voter_id is null or notifications.actor_id = withdrawn.voter_id)`.execute(tx.db)
}

async function markSeen(tx: Tx, events: readonly Event[]) {
  const seen = events
    .filter((event) => event.type === 'notifications.read')
    .map((event) => ({
      event_id: event.id,
      at: event.at,
      person_id: event.facts.personId,
      seen: event.facts.eventIds,
    }))
  if (seen.length === 0) return
  await sql`update notifications set read_at = seen.at
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen
      (event_id bigint, at timestamptz, person_id uuid, seen bigint[])
    where notifications.person_id = seen.person_id and notifications.read_at is null
      and notifications.event_id < seen.event_id
      and (seen.seen is null or notifications.event_id = any(seen.seen))`.execute(tx.db)
}

function topicOf(event: Event): string {
  if ('topicId' in event.facts) return event.facts.topicId
  throw new Error(`${event.type} concerns no conversation`)
}
