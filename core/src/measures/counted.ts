import { sql, type RawBuilder } from 'kysely'

/**
 * What counts on a date, for a statement to begin with: `with ${counted(at, now)}, ...`. Durations are in hours, so
 * that no clock change makes a day longer.
 *
 * - aside: people who count nowhere but in `people`: staff, bots, and whoever was suspended before the date.
 * - kept: topics that began before the date and were not deleted before it.
 * - question: questions among them, by anybody who is not aside; one whose author is unknown counts.
 * - post: what was said in them and was not deleted before the date.
 * - answer: answers to any question that is kept; `staff` tells those by staff, others aside are left out.
 * - decision: the last word before the date about what solved a question.
 * - waited: how long each question waited for its first answer by another person, in milliseconds, without and with
 *   staff. Null when it had none: then it was watched until it was locked, or until the date. `answerers` are the
 *   different known people who answered it within 7 days.
 */
export function counted(at: Date, now: Date): RawBuilder<unknown> {
  const watched = at < now ? at : now
  return sql`aside as materialized (
      select id, role in ('responder', 'moderator', 'manager', 'owner') and not bot
        and (suspended_at is null or suspended_at >= ${at}) as staff
      from people
      where bot or suspended_at < ${at} or role in ('responder', 'moderator', 'manager', 'owner')
    ), kept as materialized (
      select id, kind, author_id, created_at, locked_at from topics
      where created_at < ${at} and (deleted_at is null or deleted_at >= ${at})
    ), question as (
      select kept.* from kept left join aside on aside.id = kept.author_id
      where kept.kind = 'question' and aside.id is null
    ), post as (
      select post.topic_id, post.id, post.role, post.author_id, post.created_at, kept.kind
      from posts post join kept on kept.id = post.topic_id
      where post.created_at < ${at} and (post.deleted_at is null or post.deleted_at >= ${at})
    ), answer as (
      select post.topic_id, post.author_id, post.created_at, aside.id is not null as staff
      from post left join aside on aside.id = post.author_id
      where post.role = 'answer' and post.kind = 'question' and (aside.id is null or aside.staff)
    ), decision as (
      select distinct on (facts ->> 'topicId') (facts ->> 'topicId')::uuid as topic_id, type
      from events
      where type in ('answer.accepted', 'answer.unaccepted') and at < ${at}
      order by facts ->> 'topicId', at desc, xid desc, id desc
    ), waited as (
      select question.id, question.created_at,
        ${milliseconds(sql`min(answer.created_at) filter (where not answer.staff)`)} as answered,
        ${milliseconds(sql`min(answer.created_at)`)} as answered_by_anyone,
        ${milliseconds(sql`least(question.locked_at, ${watched}::timestamptz)`)} as watched,
        count(distinct answer.author_id) filter (
          where not answer.staff and answer.created_at < question.created_at + interval '168 hours'
        )::int as answerers
      from question
      left join answer on answer.topic_id = question.id and answer.author_id is distinct from question.author_id
      group by question.id, question.created_at, question.locked_at
    )`
}

/** Since the question was asked; an answer that is dated before it, as some imports have, took no time. */
function milliseconds(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select case when waited < 0 then 0 else waited end
    from (select extract(epoch from ${moment} - question.created_at) * 1000 as waited) as lasted)::float8`
}

/** Every act that makes somebody a contributor, by people who are known and not aside: a post, a vote, an acceptance. */
export function acts(at: Date): RawBuilder<unknown> {
  return sql`select coalesce(person.merged_into, person.id) as person_id, act.at
    from (
      select author_id as person_id, created_at as at from post
      union all
      select voter_id, given_at from votes where not anonymous and given_at < ${at}
      union all
      select (facts ->> 'acceptedById')::uuid, at from events where type = 'answer.accepted' and at < ${at}
    ) as act
    join people person on person.id = act.person_id
    left join aside on aside.id = coalesce(person.merged_into, person.id)
    where aside.id is null`
}
