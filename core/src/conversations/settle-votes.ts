import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { recordAll } from '../kernel/events.ts'
import type { Merge } from '../people/index.ts'
import { voteTelling, type VoteRow } from './vote-facts.ts'

/**
 * Two who become one voted for each other, or twice for the same post: those votes are withdrawn as they were given,
 * so that nobody votes for their own post, and everybody once.
 */
export async function settleVotes(tx: Tx, { fromId, intoId }: Merge): Promise<void> {
  const { rows } = await sql<VoteRow>`/* settle_votes */
    with taken as (
      delete from votes v using posts p
      where p.topic_id = v.topic_id and p.id = v.post_id and not v.anonymous
        and (
          (v.voter_id = ${fromId} and p.author_id = ${intoId}) or (v.voter_id = ${intoId} and p.author_id = ${fromId})
          or (v.voter_id = ${fromId} and exists (
            select from votes o where o.topic_id = v.topic_id and o.post_id = v.post_id and o.kind = v.kind
              and o.voter_id = ${intoId}))
        )
      returning v.topic_id, v.post_id, v.kind as vote, v.voter_id
    ), counted as (
      select topic_id, post_id, count(*) filter (where vote = 'useful') as useful,
        count(*) filter (where vote = 'thanks') as thanks
      from taken group by topic_id, post_id
    ), post as (
      update posts set useful_count = useful_count - n.useful, thanks_count = thanks_count - n.thanks
      from counted n where posts.topic_id = n.topic_id and posts.id = n.post_id
      returning posts.topic_id, posts.id, posts.role, posts.author_id, n.useful
    ), topic as (
      update topics set useful_count = topics.useful_count - post.useful
      from post where topics.id = post.topic_id and post.role = 'opening' and post.useful > 0
    )
    select taken.*, post.role, post.author_id, t.space_id, t.kind
    from taken join post on post.topic_id = taken.topic_id and post.id = taken.post_id
      join topics t on t.id = taken.topic_id
    order by taken.topic_id, taken.post_id, taken.vote, taken.voter_id`.execute(tx.db)

  await recordAll(
    tx,
    rows.map((row) => ({ type: 'vote.withdrawn', ...voteTelling(row) })),
  )
}
