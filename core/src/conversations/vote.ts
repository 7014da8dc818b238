import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { findPost } from './find-post.ts'
import { refuseQuiet, topicForChange } from './find-topic.ts'
import { mayTakePart, mayVote } from './rules.ts'
import { voteShape } from './shape.ts'
import { voteTelling } from './vote-facts.ts'

/** Says that a post was useful, or thanks for it: once each, and never for one's own. Saying it again changes nothing. */
export const vote = command(
  { topicId: z.uuid(), postId: z.uuid(), kind: voteShape },
  async (tx, { topicId, postId, kind }) => {
    const topic = await topicForChange(tx, topicId)
    const post = await findPost(tx, topicId, postId)
    if (!mayTakePart(tx.actor, topic)) throw new Forbidden('You may not vote here')
    if (!mayVote(tx.actor, topic, post)) throw new Forbidden('Nobody votes for their own post')
    refuseQuiet(topic)
    if (post.deleted_at) throw new Conflict('post.deleted', 'This post was deleted')

    const useful = kind === 'useful' ? 1 : 0
    const { rows } = await sql`/* vote */
      with given as (
        insert into votes (topic_id, post_id, kind, voter_id, given_at)
        values (${topicId}, ${postId}, ${kind}, ${tx.actor.id}, ${tx.now})
        on conflict do nothing returning 1
      ), post as (
        update posts set useful_count = useful_count + ${useful}, thanks_count = thanks_count + ${1 - useful}
        where topic_id = ${topicId} and id = ${postId} and exists (select from given)
      ), topic as (
        update topics set useful_count = useful_count + 1
        where id = ${topicId} and ${useful === 1 && post.role === 'opening'} and exists (select from given)
      )
      select from given`.execute(tx.db)
    if (rows.length === 0) return

    await record(tx, {
      type: 'vote.given',
      ...voteTelling({
        topic_id: topicId,
        space_id: topic.space_id,
        kind: topic.kind,
        post_id: postId,
        role: post.role,
        author_id: post.author_id,
        vote: kind,
        voter_id: tx.actor.id,
      }),
    })
  },
)
