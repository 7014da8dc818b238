import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { findPost } from './find-post.ts'
import { refuseQuiet, topicForChange } from './find-topic.ts'
import { mayTakePart } from './rules.ts'
import { voteShape } from './shape.ts'
import { voteTelling } from './vote-facts.ts'

/** Takes back one's own "useful" or thanks. One that was never given changes nothing. */
export const withdrawVote = command(
  { topicId: z.uuid(), postId: z.uuid(), kind: voteShape },
  async (tx, { topicId, postId, kind }) => {
    const topic = await topicForChange(tx, topicId)
    const post = await findPost(tx, topicId, postId)
    if (!mayTakePart(tx.actor, topic)) throw new Forbidden('You may not vote here')
    refuseQuiet(topic)

    const useful = kind === 'useful' ? 1 : 0
    const { rows } = await sql`/* withdraw_vote */
      with taken as (
        delete from votes where topic_id = ${topicId} and post_id = ${postId} and kind = ${kind}
          and voter_id = ${tx.actor.id} returning 1
      ), post as (
        update posts set useful_count = useful_count - ${useful}, thanks_count = thanks_count - ${1 - useful}
        where topic_id = ${topicId} and id = ${postId} and exists (select from taken)
      ), topic as (
        update topics set useful_count = useful_count - 1
        where id = ${topicId} and ${useful === 1 && post.role === 'opening'} and exists (select from taken)
      )
      select from taken`.execute(tx.db)
    if (rows.length === 0) return

    await record(tx, {
      type: 'vote.withdrawn',
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
