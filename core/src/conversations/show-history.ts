import { CompiledQuery } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { NotFound } from '../kernel/refusals.ts'
import { topicUrl } from './address.ts'
import { authorCardSql, presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'
import { readerParameters, topicFound, topicJson, type TopicFound } from './load-topic.ts'
import { iso, postFound } from './post-sql.ts'

/** What a post said until somebody said it anew. */
export interface Version {
  readonly number: number
  readonly replacedAt: string
  readonly replacedBy: AuthorCard
  readonly title: string | null
  readonly tags: readonly string[] | null
  readonly body: string
}

interface Found {
  topic: TopicFound
  body_markdown: string
  role: string
  versions: (Pick<Version, 'number' | 'title' | 'tags' | 'body'> & { at: string; by: AuthorRow })[]
}

const input = z.strictObject({ topicId: z.uuid(), postId: z.uuid() })

const statement = `/* show_history */
select ${topicJson} as topic, p.body_markdown, p.role, coalesce((
  select json_agg(json_build_object('number', e.number, 'at', e.edited_at, 'title', e.title, 'tags', e.tags,
    'body', e.body_markdown, 'by', ${authorCardSql('ep', 'e')}) order by e.number desc)
  from (select *, null::text as author_name from post_edits e
    where e.topic_id = t.id and e.post_id = p.id order by e.number desc limit 50) e
  left join people ep on ep.id = e.edited_by), '[]'::json) as versions
from topics t
join spaces s on s.id = t.space_id
join posts p on p.topic_id = t.id and p.id = $5::uuid and ${postFound}
where t.id = $1::uuid and ${topicFound}`

/** What a post said before each of its last 50 edits, newest first, beside what it says now. */
export async function showHistory({ db, actor }: Reader, asked: z.input<typeof input>) {
  const { topicId, postId } = queryInput(input, asked)
  const parameters = [...readerParameters(topicId, actor), postId]
  const { rows } = await db.getExecutor().executeQuery<Found>(CompiledQuery.raw(statement, parameters))
  const post = rows[0]
  if (!post) throw new NotFound('post')
  const { topic } = post
  const opens = post.role === 'opening'
  return {
    topicId,
    postId,
    url: topicUrl(topic.id, topic.slug),
    current: {
      title: opens ? topic.title : null,
      tags: opens ? topic.tags : null,
      body: post.body_markdown,
    },
    versions: post.versions.map(({ at, by, ...version }): Version => ({
      ...version,
      replacedAt: iso(at),
      replacedBy: presentAuthor(by),
    })),
  }
}
