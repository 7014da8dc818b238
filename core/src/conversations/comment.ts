import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import { postUrl } from './address.ts'
import { draftIsSaid } from './drafts.ts'
import { findPost } from './find-post.ts'
import { topicForChange, placeOf, refuseQuiet } from './find-topic.ts'
import { mayTalk } from './rules.ts'
import { commentShape } from './shape.ts'
import { writeBody } from './write-body.ts'

/** A short remark under the opening post or an answer; there are no comments on comments. */
export const comment = command(
  { topicId: z.uuid(), postId: z.uuid(), body: commentShape },
  async (tx, { topicId, postId: parentId, body }) => {
    const topic = await topicForChange(tx, topicId)
    const parent = await findPost(tx, topicId, parentId)
    if (!mayTalk(tx.actor, topic)) throw new Forbidden('You may not comment here')
    refuseQuiet(topic)
    if (parent.deleted_at) throw new Conflict('post.deleted', 'This post was deleted')
    if (parent.role === 'comment') throw new Invalid({ postId: ['A comment cannot be commented on'] })

    const written = await writeBody(tx, {
      body,
      readFrom: topic.read_from,
      language: parent.language,
      spoken: topic.spoken,
    })
    const postId = newId(tx.now)
    await sql`/* comment */
      with counted as (
        update topics set comments_count = comments_count + 1,
          last_activity_at = greatest(last_activity_at, ${tx.now}) where id = ${topicId}
      ), begun as (${draftIsSaid(tx, { kind: 'comment', topicId, postId: parentId })})
      insert into posts (topic_id, id, role, parent_id, author_id, language, body_markdown, body_html, created_at)
      values (${topicId}, ${postId}, 'comment', ${parentId}, ${tx.actor.id}, ${written.language},
        ${written.markdown}, ${written.html}, ${tx.now})`.execute(tx.db)

    await record(tx, {
      type: 'comment.made',
      object: postId,
      context: topicId,
      facts: {
        ...placeOf(topic),
        postId,
        parentId,
        authorId: tx.actor.id,
        parentAuthorId: parent.author_id,
        mentionedIds: written.mentionedIds,
      },
    })
    return { topicId, postId, title: topic.title, url: postUrl(topic, postId) }
  },
)
