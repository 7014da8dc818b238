import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { recordAll } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { importedText } from './imported-text.ts'
import { kindNames, type KindName } from './kinds.ts'
import { mayImport } from './rules.ts'

const topic = z.strictObject({
  ...importedText,
  postId: z.uuid(),
  spaceId: z.uuid(),
  kind: z.enum(kindNames),
  title: z.string().min(1).max(300),
  tags: z.array(z.string()),
  lockedAt: z.date().nullable(),
})

interface Opened {
  readonly id: string
  readonly post_id: string
  readonly space_id: string
  readonly kind: KindName
  readonly author_id: string | null
  readonly created_at: Date
  readonly locked_at: Date | null
}

/**
 * Brings in many conversations of another forum, each with its opening post; authors follow their own. Those whose
 * id is there already stay as they are. Returns the ids of the new ones.
 */
export const importTopics = command(
  { topics: z.array(topic).max(2000), language: z.string() },
  async (tx, { topics, language }): Promise<string[]> => {
    if (!mayImport(tx.actor)) throw new Forbidden('Only managers may import conversations')
    if (topics.length === 0) return []
    const given = topics.map((one) => ({
      ...one,
      language: one.language || language,
      slug: slugOf(one.title) || one.kind,
    }))
    const { rows } = await sql<Opened>`/* import_topics */
      with given as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as row (id uuid, "postId" uuid,
          "spaceId" uuid, kind text, title text, slug text, language text, tags text[], "authorId" uuid,
          "authorName" text, "bodyMarkdown" text, "bodyHtml" text, "createdAt" timestamptz, "editedAt" timestamptz,
          "lockedAt" timestamptz)
      ), topic as (
        insert into topics (id, space_id, kind, title, slug, language, tags, author_id, author_name, created_at,
          last_activity_at, edited_at, locked_at)
        select id, "spaceId", kind, title, slug, language, tags, "authorId", "authorName", "createdAt", "createdAt",
          "editedAt", "lockedAt"
        from given
        on conflict (id) do nothing
        returning id, space_id, kind, author_id, created_at, locked_at
      ), opening as (
        insert into posts (topic_id, id, role, author_id, author_name, language, body_markdown, body_html,
          created_at, edited_at)
        select g.id, g."postId", 'opening', g."authorId", g."authorName", g.language, g."bodyMarkdown",
          g."bodyHtml", g."createdAt", g."editedAt"
        from given g join topic on topic.id = g.id
      ), follow as (
        insert into follows (person_id, topic_id, since)
        select author_id, id, created_at from topic where author_id is not null
        on conflict do nothing
      )
      select topic.*, g."postId" as post_id from topic join given g on g.id = topic.id`.execute(tx.db)

    await recordAll(tx, rows.map(opening))
    await recordAll(
      tx,
      rows
        .filter((row) => row.locked_at)
        .map((row) => ({
          type: 'topic.locked',
          object: row.id,
          context: row.id,
          actorId: null,
          at: row.locked_at!,
          facts: { topicId: row.id, spaceId: row.space_id, kind: row.kind },
        })),
    )
    return rows.map(({ id }) => id)
  },
)

function opening(row: Opened) {
  return {
    type: 'topic.opened' as const,
    object: row.id,
    context: row.space_id,
    actorId: row.author_id,
    at: row.created_at,
    facts: {
      topicId: row.id,
      spaceId: row.space_id,
      kind: row.kind,
      postId: row.post_id,
      authorId: row.author_id,
      mentionedIds: [],
    },
  }
}
