import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { draftIsSaid } from './drafts.ts'
import { findPost, type Post } from './find-post.ts'
import { topicForChange, placeOf, refuseQuiet, type Topic } from './find-topic.ts'
import { mayEditPost, mayModerate } from './rules.ts'
import { bodyShape, commentLength, tagsShape, titleShape } from './shape.ts'
import { mentionedIn, writeBody, type Written } from './write-body.ts'

/**
 * Says it anew; what it said before stays in its history, and what is not given stays as it is. Title and tags belong
 * to the opening post. Changing nothing leaves no trace. What is closed only a moderator mends. Conflict when it was
 * edited since the `version` that its editor read.
 */
export const editPost = command(
  {
    topicId: z.uuid(),
    postId: z.uuid(),
    body: bodyShape.optional(),
    title: titleShape.optional(),
    tags: tagsShape.optional(),
    version: z.coerce.number().int().optional(),
  },
  async (tx, { topicId, postId, title, tags, version, ...said }) => {
    const topic = await topicForChange(tx, topicId)
    const post = await findPost(tx, topicId, postId)
    if (!mayEditPost(tx.actor, topic, post)) {
      const own = post.author_id === tx.actor.id
      if (post.deleted_at && (own || mayModerate(tx.actor)))
        throw new Conflict('post.deleted', 'This post was deleted')
      if (own) refuseQuiet(topic)
      throw new Forbidden('Only its author or a moderator may change a post')
    }
    if (post.role !== 'opening' && (title !== undefined || tags !== undefined))
      throw new Invalid({ '': ['Only the opening post has a title and tags'] })
    const body = said.body ?? post.body_markdown
    if (post.role === 'comment' && body.length > commentLength)
      throw new Invalid({ body: [`This can have ${commentLength} characters at most`] })

    if (version !== undefined && version !== post.edits_count)
      throw new Conflict('post.changed', 'Somebody changed this since you read it')
    const after = { title: title ?? topic.title, tags: tags ?? topic.tags }
    const sameHead = after.title === topic.title && after.tags.join() === topic.tags.join()
    if (sameHead && body === post.body_markdown) return

    const written = await writeBody(tx, {
      body,
      readFrom: topic.read_from,
      language: post.language,
      spoken: topic.spoken,
    })
    const called = await mentionedIn(tx, { body: post.body_markdown, readFrom: topic.read_from })
    await keep(tx, { topic, post, written })
    if (post.role === 'opening') await changeHead(tx, topic, { ...after, language: written.language })
    await record(tx, {
      type: 'post.edited',
      object: postId,
      context: topicId,
      facts: {
        ...placeOf(topic),
        postId,
        role: post.role,
        authorId: post.author_id,
        newlyMentionedIds: written.mentionedIds.filter((id) => !called.includes(id)),
      },
    })
  },
)

interface Edit {
  readonly topic: Topic
  readonly post: Post
  readonly written: Written
}

async function keep(tx: Tx, { topic, post, written }: Edit): Promise<void> {
  const head = post.role === 'opening' ? topic : { title: null, tags: null }
  await sql`/* edit_post */
    with before as (
      insert into post_edits (topic_id, post_id, number, edited_at, edited_by, title, tags, body_markdown)
      values (${topic.id}, ${post.id}, ${post.edits_count + 1}, ${tx.now}, ${tx.actor.id}, ${head.title},
        ${head.tags}::text[], ${post.body_markdown})
    ), begun as (${draftIsSaid(tx, { kind: 'edit', topicId: topic.id, postId: post.id })})
    update posts set body_markdown = ${written.markdown}, body_html = ${written.html},
      language = ${written.language}, edited_at = ${tx.now}, edits_count = edits_count + 1
    where topic_id = ${topic.id} and id = ${post.id}`.execute(tx.db)
}

async function changeHead(
  tx: Tx,
  topic: Topic,
  { title, tags, language }: { title: string; tags: string[]; language: string },
): Promise<void> {
  await tx.db
    .updateTable('topics')
    .set({ title, tags, language, slug: slugOf(title) || topic.kind, edited_at: tx.now })
    .where('id', '=', topic.id)
    .execute()
}
