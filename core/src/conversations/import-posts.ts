import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { recordAll, type Telling } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { importedText } from './imported-text.ts'
import type { KindName } from './kinds.ts'
import { mayImport } from './rules.ts'

const post = z.strictObject({
  ...importedText,
  topicId: z.uuid(),
  /** The post that a comment is about; null for an answer. */
  parentId: z.uuid().nullable(),
})

interface Added {
  readonly id: string
  readonly topic_id: string
  readonly parent_id: string | null
  readonly author_id: string | null
  readonly created_at: Date
  readonly space_id: string
  readonly kind: KindName
  readonly topic_author_id: string | null
  readonly parent_author_id: string | null
}

/**
 * Brings in many answers and comments of another forum, under topics and posts that are there. Those whose id is
 * there already stay as they are, and count nothing. Returns the ids of the new ones.
 */
export const importPosts = command(
  { posts: z.array(post).max(2000) },
  async (tx, { posts }): Promise<string[]> => {
    if (!mayImport(tx.actor)) throw new Forbidden('Only managers may import conversations')
    if (posts.length === 0) return []
    const { rows } = await sql<Added>`/* import_posts */
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as row (id uuid, "topicId" uuid,
          "parentId" uuid, "authorId" uuid, "authorName" text, language text, "bodyMarkdown" text, "bodyHtml" text,
          "createdAt" timestamptz, "editedAt" timestamptz)
      ), post as (
        insert into posts (topic_id, id, role, parent_id, author_id, author_name, language, body_markdown,
          body_html, created_at, edited_at)
        select g."topicId", g.id, case when g."parentId" is null then 'answer' else 'comment' end, g."parentId",
          g."authorId", g."authorName", coalesce(nullif(g.language, ''), t.language), g."bodyMarkdown",
          g."bodyHtml", g."createdAt", g."editedAt"
        from given g join topics t on t.id = g."topicId"
        on conflict (topic_id, id) do nothing
        returning id, topic_id, role, parent_id, author_id, created_at
      ), counted as (
        update topics set answers_count = answers_count + n.answers, comments_count = comments_count + n.comments,
          last_activity_at = greatest(last_activity_at, n.latest)
        from (
          select topic_id, count(*) filter (where role = 'answer') as answers,
            count(*) filter (where role = 'comment') as comments, max(created_at) as latest
          from post group by topic_id
        ) n
        where topics.id = n.topic_id
      ), follow as (
        insert into follows (person_id, topic_id, since)
        select author_id, topic_id, min(created_at) from post
        where role = 'answer' and author_id is not null group by author_id, topic_id
        on conflict do nothing
      )
      select post.id, post.topic_id, post.parent_id, post.author_id, post.created_at, t.space_id, t.kind,
        t.author_id as topic_author_id, parent.author_id as parent_author_id
      from post join topics t on t.id = post.topic_id
      left join posts parent on parent.topic_id = post.topic_id and parent.id = post.parent_id`.execute(tx.db)
    await recordAll(tx, rows.map(telling))
    return rows.map(({ id }) => id)
  },
)

function telling(row: Added): Telling {
  const common = {
    object: row.id,
    context: row.topic_id,
    actorId: row.author_id,
    at: row.created_at,
  }
  const facts = {
    topicId: row.topic_id,
    spaceId: row.space_id,
    kind: row.kind,
    postId: row.id,
    authorId: row.author_id,
    mentionedIds: [],
  }
  if (!row.parent_id)
    return { ...common, type: 'answer.given', facts: { ...facts, topicAuthorId: row.topic_author_id } }
  return {
    ...common,
    type: 'comment.made',
    facts: { ...facts, parentId: row.parent_id, parentAuthorId: row.parent_author_id },
  }
}
