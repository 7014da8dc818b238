import { CompiledQuery } from 'kysely'
import { atLeast, type Actor } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { authorCardSql, type AuthorRow } from './author-card.ts'
import type { AnswerSort } from './kinds/kind.ts'
import { kinds } from './kinds.ts'
import { postColumns, postsJson, seenBy, type PostRow } from './post-sql.ts'
import type { SpaceFacts, TopicFacts } from './rules.ts'

export const pageSize = 20

export interface TopicRow {
  readonly sort: AnswerSort
  readonly topic: TopicFacts & SpaceFacts & TopicColumns
  readonly author: AuthorRow
  readonly space: { id: string; slug: string; name: string; readFrom: string }
  readonly follows: boolean
  /** The opening, the accepted answer where it is shown first, and a page of answers with one more if there is one. */
  readonly posts: PostRow[]
}

export type TopicFound = TopicRow['topic']

interface TopicColumns {
  readonly id: string
  readonly kind: 'question' | 'discussion'
  readonly title: string
  readonly slug: string
  readonly language: string
  readonly tags: string[]
  readonly created_at: string
  readonly last_activity_at: string
  readonly edited_at: string | null
  readonly comments_count: number
  readonly useful_count: number
  readonly accepted_at: string | null
  readonly locked_at: string | null
  readonly archived_at: string | null
  readonly deleted_at: string | null
}

/** A topic `t` in its space `s`, with all that rules and pages need of it. */
export const topicJson = `json_build_object('id', t.id, 'kind', t.kind, 'title', t.title, 'slug', t.slug,
    'language', t.language, 'tags', t.tags, 'author_id', t.author_id, 'created_at', t.created_at,
    'last_activity_at', t.last_activity_at, 'edited_at', t.edited_at, 'answers_count', t.answers_count,
    'comments_count', t.comments_count, 'useful_count', t.useful_count, 'accepted_at', t.accepted_at,
    'accepted_post_id', t.accepted_post_id, 'locked_at', t.locked_at, 'deleted_at', t.deleted_at,
    'deleted_by', t.deleted_by, 'read_from', s.read_from, 'write_from', s.write_from,
    'archived_at', s.archived_at)`

/** Whether the reader finds the topic at all: $2 is the reader, $3 whether they moderate, $4 the spaces they read. */
export const topicFound = `s.read_from = any($4::text[])
  and (t.deleted_at is null or $3::boolean or (t.author_id = $2::uuid and t.deleted_by = $2::uuid))`

/** Answers in one order. Only the branch that is asked for runs: the others are ruled out before they start. */
const branch = (sort: AnswerSort, from: string, order: string) => `(
      select ${postColumns} from posts p
      where chosen.sort = '${sort}' and p.topic_id = t.id and p.role = 'answer'
        and p.id is distinct from t.accepted_post_id and ${seenBy('p')} and ${from}
      order by ${order} limit ${pageSize + 1})`

/** Watched by a test: no table that grows is read as a whole. */
export const topicStatement = `/* show_topic */
select json_build_object(
  'sort', chosen.sort,
  'topic', ${topicJson},
  'author', ${authorCardSql('tp', 't')},
  'space', json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'readFrom', s.read_from),
  'follows', exists (select from follows f where f.person_id = $2::uuid and f.topic_id = t.id)
) as page, ${postsJson(`
    select *, row_number() over () as place from (
      select ${postColumns} from posts p where p.topic_id = t.id and p.role = 'opening'
      union all
      select ${postColumns} from posts p
      where $9::boolean and p.topic_id = t.id and p.id = t.accepted_post_id and p.deleted_at is null
      union all
      ${branch('useful', '(-p.useful_count, p.created_at, p.id) > ($6::int, $7::timestamptz, $8::uuid)', '-p.useful_count, p.created_at, p.id')}
      union all
      ${branch('oldest', '(p.created_at, p.id) > ($7::timestamptz, $8::uuid)', 'p.created_at, p.id')}
      union all
      ${branch('newest', '(p.created_at, p.id) < ($7::timestamptz, $8::uuid)', 'p.created_at desc, p.id desc')}
    ) page`)} as posts
from topics t
join spaces s on s.id = t.space_id
left join people tp on tp.id = t.author_id
cross join lateral (
  select coalesce($5::text, case t.kind ${Object.values(kinds)
    .map(({ name, sort }) => `when '${name}' then '${sort}'`)
    .join(' ')} end) as sort
) chosen
where t.id = $1::uuid and ${topicFound}`

/** Before the first row of every order. */
const leastId = '00000000-0000-0000-0000-000000000000'
const mostId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

interface Asked {
  readonly id: string
  readonly sort: AnswerSort | null
  readonly from: readonly [AnswerSort, number, string, string] | undefined
}

/** The whole page in one round trip; undefined when there is nothing that this reader may see. */
export async function loadTopic({ db, actor }: Reader, asked: Asked): Promise<TopicRow | undefined> {
  const backwards = asked.sort === 'newest'
  const [, weight, moment, id] = asked.from ?? [
    null,
    -2e9,
    backwards ? 'infinity' : '-infinity',
    backwards ? mostId : leastId,
  ]
  const first = asked.from === undefined
  const parameters = [...readerParameters(asked.id, actor), asked.sort, weight, moment, id, first]
  const { rows } = await db
    .getExecutor()
    .executeQuery<{ page: Omit<TopicRow, 'posts'>; posts: PostRow[] }>(
      CompiledQuery.raw(topicStatement, parameters),
    )
  return rows[0] && { ...rows[0].page, posts: rows[0].posts }
}

/** $1 to $4 of every statement about one conversation. */
export function readerParameters(topicId: string, actor: Actor): unknown[] {
  return [topicId, actor.id, atLeast(actor, 'moderator'), visibleSpaces(actor)]
}
