import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { countAndId, cursor, momentAndId, type Cursor } from '../kernel/cursor.ts'
import { pageLimit, queryInput, word } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { authorCardSql } from './author-card.ts'
import { excerpt } from './excerpt.ts'
import { kindNames } from './kinds.ts'
import { tagOf } from './shape.ts'
import { presentTopic, type TopicInList, type TopicRow } from './topic-row.ts'

export interface ListedTopic extends TopicInList {
  /** The first words of the opening post, without markup. */
  readonly excerpt: string
}

export const topicSorts = ['newest', 'active', 'unanswered', 'useful'] as const
export type TopicSort = (typeof topicSorts)[number]

const usualLimit = 30

const input = z.strictObject({
  spaceSlug: word.optional(),
  tag: word.transform(tagOf).optional(),
  kind: z.enum(kindNames).optional(),
  authorId: z.uuid().optional(),
  sort: z.enum(topicSorts).default('newest'),
  after: z.string().nullish(),
  limit: pageLimit(usualLimit),
})

interface Order {
  readonly column: string
  readonly type: string
  readonly position: Cursor<[string | number, string]>
  /** What else a topic must be to stand in this list. */
  readonly only: string
}

/** Each order with the column it goes by: each has its index, for one space and for all (0003_conversations.sql). */
const orders: Record<TopicSort, Order> = {
  newest: { column: 'created_at', type: 'timestamptz', position: cursor(momentAndId), only: '' },
  active: { column: 'last_activity_at', type: 'timestamptz', position: cursor(momentAndId), only: '' },
  useful: { column: 'useful_count', type: 'int', position: cursor(countAndId), only: '' },
  unanswered: {
    column: 'created_at',
    type: 'timestamptz',
    position: cursor(momentAndId),
    only: `and t.kind = 'question' and t.answers_count = 0`,
  },
}

/**
 * A page of conversations in spaces that the reader may read, without deleted ones. An unknown space or tag is an
 * empty list; a cursor of another order is Invalid.
 */
export async function listTopics(
  reader: Reader,
  asked: z.input<typeof input> = {},
): Promise<{ items: ListedTopic[]; next: string | null }> {
  const { limit, ...filters } = queryInput(input, asked)
  const { rows } = await topicsStatement(reader, { ...filters, limit: limit + 1 }).execute(reader.db)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(presentListed),
    next: last ? orders[filters.sort].position.encode([last.place, last.id]) : null,
  }
}

/**
 * The statement behind the list; its plan is watched by a test. Only the everyday ones are prepared by name: a plan
 * made once for all tags, or for all page sizes, would be a bad one for most of them.
 */
export function topicsStatement(
  { actor }: Pick<Reader, 'actor'>,
  asked: Omit<z.output<typeof input>, 'after'> & { after?: string | null | undefined },
): RawBuilder<ListedRow> {
  const { column, type, position, only } = orders[asked.sort]
  const from = position.decode(asked.after)
  const everyday = !asked.tag && !asked.kind && !asked.authorId && asked.limit === usualLimit + 1
  const by = sql.raw(`t.${column}`)
  const narrowed = [
    asked.spaceSlug && sql`and t.space_id = (select id from spaces where slug = ${asked.spaceSlug})`,
    asked.tag && sql`and t.tags @> array[${asked.tag}]::text[]`,
    asked.kind && sql`and t.kind = ${asked.kind}`,
    asked.authorId && sql`and t.author_id = ${asked.authorId}::uuid`,
    from && sql`and (${by}, t.id) < (${from[0]}::${sql.raw(type)}, ${from[1]}::uuid)`,
  ].filter((condition) => typeof condition === 'object')

  return sql<ListedRow>`${sql.raw(everyday ? `/* list_topics_${asked.sort} */` : '')}
    select t.id, t.kind, t.title, t.slug, t.language, t.tags, ${sql.raw(authorCardSql('pp', 't'))} as author,
      json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) as space,
      t.created_at, t.last_activity_at, t.answers_count, t.comments_count, t.useful_count,
      t.accepted_post_id is not null as solved, t.locked_at, to_json(${by}) as place,
      left(o.body_html, 700) as beginning
    from (
      select * from topics t
      where t.deleted_at is null ${sql.raw(only)}
        and t.space_id = any(array(select id from spaces where read_from = any(${visibleSpaces(actor)}::text[])))
        ${sql.join(narrowed, sql` `)}
      order by ${by} desc, t.id desc
      limit ${sql.raw(String(asked.limit))}
    ) t
    join spaces s on s.id = t.space_id
    join posts o on o.topic_id = t.id and o.role = 'opening'
    left join people pp on pp.id = t.author_id
    order by ${by} desc, t.id desc`
}

interface ListedRow extends TopicRow {
  readonly place: string | number
  readonly beginning: string
}

function presentListed(row: ListedRow): ListedTopic {
  return { ...presentTopic(row), excerpt: excerpt(row.beginning) }
}
