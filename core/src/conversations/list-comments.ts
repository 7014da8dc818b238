import { CompiledQuery } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import { queryInput } from '../kernel/query-input.ts'
import { NotFound } from '../kernel/refusals.ts'
import { readerParameters, topicFound, topicJson, type TopicFound } from './load-topic.ts'
import { commentsJson, presentPost, seenBy, type PostRow, type ShownPost } from './post-sql.ts'

const pageSize = 50
const input = z.strictObject({ topicId: z.uuid(), postId: z.uuid(), after: z.string().nullish() })
const positions = cursor(momentAndId)

const statement = `/* list_comments */
select ${topicJson} as topic, coalesce(${commentsJson(`
    select c.* from posts c where c.topic_id = t.id and c.parent_id = p.id and c.role = 'comment'
      and ${seenBy('c')} and (c.created_at, c.id) > ($6::timestamptz, $7::uuid)
    order by c.created_at, c.id limit ${pageSize + 1}`)}, '[]'::json) as comments
from topics t
join spaces s on s.id = t.space_id
join posts p on p.topic_id = t.id and p.id = $5::uuid and p.role <> 'comment' and ${seenBy('p')}
where t.id = $1::uuid and ${topicFound}`

/** The comments under one post, oldest first: those that a page of the conversation left out. */
export async function listComments(
  { db, actor }: Reader,
  asked: z.input<typeof input>,
): Promise<{ items: ShownPost[]; next: string | null }> {
  const { topicId, postId, after } = queryInput(input, asked)
  const [moment, id] = positions.decode(after) ?? ['-infinity', '00000000-0000-0000-0000-000000000000']
  const parameters = [...readerParameters(topicId, actor), postId, moment, id]
  const { rows } = await db
    .getExecutor()
    .executeQuery<{ topic: TopicFound; comments: PostRow[] }>(CompiledQuery.raw(statement, parameters))
  const found = rows[0]
  if (!found) throw new NotFound('post')

  const page = found.comments.slice(0, pageSize)
  const last = found.comments.length > pageSize ? page.at(-1) : undefined
  return {
    items: page.map((comment) => presentPost(actor, found.topic, comment)),
    next: last ? positions.encode([last.created_at, last.id]) : null,
  }
}
