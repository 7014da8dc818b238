import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { topicUrl } from './address.ts'

/** What search engines are told of, one by one. */
export const addressed = ['conversations', 'people'] as const
export type Addressed = (typeof addressed)[number]

/** A page worth finding, and when it last changed. */
export interface Address {
  readonly id: string
  readonly url: string
  readonly changedAt: string
}

const beginning = '00000000-0000-0000-0000-000000000000'
const starts = z.strictObject({ of: z.enum(addressed), every: z.int().min(1) })
const page = z.strictObject({
  of: z.enum(addressed),
  /** The first of them, or the last one that was listed before. */
  from: z.uuid().default(beginning),
  past: z.uuid().optional(),
  limit: z.int().min(1).max(5000),
})

interface Row {
  readonly id: string
  readonly name: string
  readonly at: Date
}

/**
 * Conversations that the reader may read, or people who wrote in one, in the order of their ids. Whoever only signed
 * up, did not claim what was imported, or is suspended has no page worth finding.
 */
export async function listAddresses(reader: Reader, asked: z.input<typeof page>): Promise<Address[]> {
  const { of, from, past, limit } = queryInput(page, asked)
  const place = past ? sql`id > ${past}::uuid` : sql`id >= ${from}::uuid`
  const { rows } = await sql<Row>`select id, name, at from (${found(reader, of)}) as found
    where ${place} order by id limit ${limit}`.execute(reader.db)
  return rows.map(({ id, name, at }) => ({
    id,
    url: of === 'people' ? `/p/${encodeURIComponent(name)}` : encodeURI(topicUrl(id, name)),
    changedAt: at.toISOString(),
  }))
}

/** The first of every so many of them, and when one of those changed last: reads all of them once. */
export async function listAddressStarts(
  reader: Reader,
  asked: z.input<typeof starts>,
): Promise<{ id: string; changedAt: string }[]> {
  const { of, every } = queryInput(starts, asked)
  const { rows } = await sql<Row>`/* list_address_starts */
    select distinct on (part) id, max(at) over (partition by part) as at
    from (
      select id, at, (row_number() over (order by id) - 1) / ${every}::int as part
      from (${found(reader, of)}) as found
    ) as numbered
    order by part, id`.execute(reader.db)
  return rows.map(({ id, at }) => ({ id, changedAt: at.toISOString() }))
}

function found({ actor }: Reader, of: Addressed): RawBuilder<Row> {
  const readable = sql`any(array(select id from spaces where read_from = any(${visibleSpaces(actor)}::text[])))`
  if (of === 'conversations')
    return sql`select id, slug as name, last_activity_at as at from topics
      where deleted_at is null and space_id = ${readable}`
  return sql`select person.id, person.handle as name, last.at
    from people person
    cross join lateral (
      select post.created_at as at
      from posts post join topics topic on topic.id = post.topic_id
      where post.author_id = person.id and post.deleted_at is null and post.role <> 'comment'
        and topic.deleted_at is null and topic.space_id = ${readable}
      order by post.created_at desc, post.id desc
      limit 1
    ) as last
    where person.claimed_at is not null and person.suspended_at is null and person.merged_into is null`
}
