import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { communityLanguages } from '../people/index.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { topicUrl } from './address.ts'
import { draftIsSaid } from './drafts.ts'
import { kindNames } from './kinds.ts'
import { mayTalk, type SpaceFacts } from './rules.ts'
import { bodyShape, languageShape, tagsShape, titleShape } from './shape.ts'
import { writeBody } from './write-body.ts'

/**
 * Starts a conversation with its opening post; its author follows it from then on. The language is the one given,
 * otherwise the one its words show.
 */
export const openTopic = command(
  {
    spaceId: z.uuid(),
    kind: z.enum(kindNames),
    title: titleShape,
    body: bodyShape,
    tags: tagsShape.default([]),
    language: languageShape.optional(),
  },
  async (tx, { spaceId, kind, title, body, tags, language }) => {
    const space = await findSpace(tx, spaceId)
    if (!mayTalk(tx.actor, space)) throw new Forbidden('You may not open a conversation here')
    if (space.archived_at) throw new Conflict('space.archived', 'This space is archived: it can only be read')
    if (!space.kinds.includes(kind))
      throw new Invalid({ kind: ['This space does not take this kind of conversation'] })

    const written = await writeBody(tx, { body, title, readFrom: space.read_from, spoken: space.spoken })
    const topicId = newId(tx.now)
    const postId = newId(tx.now)
    const slug = slugOf(title) || kind
    const spoken = language ?? written.language
    await sql`/* open_topic */
      with topic as (
        insert into topics (id, space_id, kind, title, slug, language, tags, author_id, created_at, last_activity_at)
        values (${topicId}, ${spaceId}, ${kind}, ${title}, ${slug}, ${spoken}, ${tags}, ${tx.actor.id},
          ${tx.now}, ${tx.now})
      ), follow as (
        insert into follows (person_id, topic_id, since) values (${tx.actor.id}, ${topicId}, ${tx.now})
      ), begun as (${draftIsSaid(tx, { kind: 'ask' })})
      insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
      values (${topicId}, ${postId}, 'opening', ${tx.actor.id}, ${spoken}, ${written.markdown}, ${written.html},
        ${tx.now})`.execute(tx.db)

    await record(tx, {
      type: 'topic.opened',
      object: topicId,
      context: spaceId,
      facts: { topicId, spaceId, kind, postId, authorId: tx.actor.id, mentionedIds: written.mentionedIds },
    })
    return { topicId, postId, url: topicUrl(topicId, slug) }
  },
)

async function findSpace(tx: Tx, id: string): Promise<SpaceFacts & { kinds: string[]; spoken: string[] }> {
  const space = await tx.db
    .selectFrom('spaces')
    .select(['read_from', 'write_from', 'archived_at', 'kinds', communityLanguages.as('spoken')])
    .where('id', '=', id)
    .where('read_from', 'in', visibleSpaces(tx.actor))
    .executeTakeFirst()
  if (!space) throw new NotFound('space')
  return space
}
