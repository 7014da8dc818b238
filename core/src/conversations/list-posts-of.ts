import { sql } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import { pageLimit, queryInput } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { postUrl, topicUrl } from './address.ts'
import { excerpt } from './excerpt.ts'

export interface PostOf {
  readonly topicId: string
  readonly postId: string
  readonly role: 'opening' | 'answer'
  readonly kind: 'question' | 'discussion'
  readonly title: string
  /** The conversation's, which its title is in. */
  readonly topicLanguage: string
  readonly url: string
  readonly excerpt: string
  readonly language: string
  readonly space: { readonly slug: string; readonly name: string }
  readonly createdAt: string
  readonly usefulCount: number
  readonly accepted: boolean
}

interface Row extends Omit<PostOf, 'url' | 'excerpt' | 'createdAt'> {
  slug: string
  at: Date
  place: string
  beginning: string
}

const input = z.strictObject({
  personId: z.uuid(),
  role: z.enum(['opening', 'answer']).optional(),
  after: z.string().nullish(),
  limit: pageLimit(20),
})
const positions = cursor(momentAndId)

/** What somebody asked, said and answered where the reader may read, newest first; comments are left out. */
export async function listPostsOf(
  { db, actor }: Reader,
  asked: z.input<typeof input>,
): Promise<{ items: PostOf[]; next: string | null }> {
  const { personId, role, after, limit } = queryInput(input, asked)
  const from = positions.decode(after)
  const { rows } = await sql<Row>`
    select p.topic_id as "topicId", p.id as "postId", p.role, p.language, t.kind, t.title, t.slug,
      t.language as "topicLanguage", p.created_at as at, to_json(p.created_at) as place,
      left(p.body_html, 700) as beginning, p.useful_count as "usefulCount",
      t.accepted_post_id is not distinct from p.id as accepted,
      json_build_object('slug', s.slug, 'name', s.name) as space
    from posts p
    join topics t on t.id = p.topic_id and t.deleted_at is null
    join spaces s on s.id = t.space_id and s.read_from = any(${visibleSpaces(actor)}::text[])
    where p.author_id = ${personId}::uuid and p.deleted_at is null
      and p.role = any(${role ? [role] : ['opening', 'answer']}::text[])
      ${from ? sql`and (p.created_at, p.id) < (${from[0]}::timestamptz, ${from[1]}::uuid)` : sql``}
    order by p.created_at desc, p.id desc
    limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ slug, at, place: _place, beginning, ...post }) => ({
      ...post,
      url:
        post.role === 'opening'
          ? topicUrl(post.topicId, slug)
          : postUrl({ id: post.topicId, slug }, post.postId),
      excerpt: excerpt(beginning),
      createdAt: at.toISOString(),
    })),
    next: last ? positions.encode([last.place, last.postId]) : null,
  }
}
