import { sql } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput, word } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { tagOf } from './shape.ts'

const input = z.strictObject({
  prefix: word.transform(tagOf).default(''),
  limit: z.int().min(1).max(200).default(20),
})

/** Enough to know what is talked about, and little enough to count at every key stroke. */
const lately = 5000

/**
 * The tags in use lately with how often, the most used first: of the 5,000 conversations that moved last, as far
 * as the reader may read them.
 */
export async function listTags(
  { db, actor }: Reader,
  asked: z.input<typeof input> = {},
): Promise<{ tag: string; topicsCount: number }[]> {
  const { prefix, limit } = queryInput(input, asked)
  const { rows } = await sql<{ tag: string; topicsCount: number }>`/* list_tags */
    select tag, count(*)::int as "topicsCount"
    from (
      select tags from topics
      where deleted_at is null
        and space_id = any(array(select id from spaces where read_from = any(${visibleSpaces(actor)}::text[])))
      order by last_activity_at desc, id desc
      limit ${sql.raw(String(lately))}
    ) recent, unnest(recent.tags) as tag
    where starts_with(tag, ${prefix})
    group by tag
    order by count(*) desc, tag
    limit ${limit}`.execute(db)
  return rows
}
