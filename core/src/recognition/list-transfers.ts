import { sql } from 'kysely'
import { z } from 'zod'
import { topicUrl } from '../conversations/index.ts'
import type { Reader } from '../kernel/context.ts'
import { cursor } from '../kernel/cursor.ts'
import { pageLimit, queryInput } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'

/** One event can move a post's points twice: what is withdrawn from a deleted post is given back by its deletion. */
const place = cursor(
  z.tuple([z.iso.datetime({ offset: true }), z.string().regex(/^\d{1,18}$/), z.uuid(), z.string().max(40)]),
)

const input = z.strictObject({ personId: z.uuid(), after: z.string().nullish(), limit: pageLimit(30) })

/** One movement of points and why it happened. */
export interface TransferItem {
  eventId: string
  at: string
  /** A `TransferReason` of rules.ts: accepted, useful, thanks, and their opposites. */
  reason: string
  /** Negative when points went back. */
  points: number
  ruleVersion: number
  /** Null when the reader may not see that conversation. */
  topic: { id: string; title: string; url: string } | null
  postId: string
}

/** Every point a person has and ever had, newest first: what it was for, and where. */
export async function listTransfers(
  { db, actor }: Reader,
  asked: z.input<typeof input>,
): Promise<{ items: TransferItem[]; next: string | null }> {
  const { personId, after, limit: size } = queryInput(input, asked)
  const from = place.decode(after)
  const before = from
    ? sql`and (at, event_id, post_id, reason) <
        (${from[0]}::timestamptz, ${from[1]}::bigint, ${from[2]}::uuid, ${from[3]}::text)`
    : sql``
  const leg = (account: 'to_account' | 'from_account', sign: number) => sql`
    (select event_id, at, reason, ${sql.lit(sign)} * amount as points, rule_version, topic_id, post_id
    from point_transfers where ${sql.ref(account)} = ${personId} ${before}
    order by at desc, event_id desc, post_id desc, reason desc limit ${size + 1})`
  const { rows } = await sql<Row>`/* list_transfers */
    select movement.event_id::text, movement.at, movement.reason, movement.points::int, movement.rule_version,
      movement.topic_id, movement.post_id, topic.title, topic.slug
    from (${leg('to_account', 1)} union all ${leg('from_account', -1)}) as movement
    left join (topics topic join spaces space on space.id = topic.space_id
        and space.read_from = any(${visibleSpaces(actor)}))
      on topic.id = movement.topic_id and topic.deleted_at is null
    order by movement.at desc, movement.event_id desc, movement.post_id desc, movement.reason desc
    limit ${size + 1}`.execute(db)

  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    items: shown.map(present),
    next: last ? place.encode([last.at.toISOString(), last.event_id, last.post_id, last.reason]) : null,
  }
}

interface Row {
  event_id: string
  at: Date
  reason: string
  points: number
  rule_version: number
  topic_id: string
  post_id: string
  title: string | null
  slug: string | null
}

function present(row: Row): TransferItem {
  const { topic_id: id, title, slug } = row
  return {
    eventId: row.event_id,
    at: row.at.toISOString(),
    reason: row.reason,
    points: row.points,
    ruleVersion: row.rule_version,
    topic: title === null || slug === null ? null : { id, title, url: topicUrl(id, slug) },
    postId: row.post_id,
  }
}
