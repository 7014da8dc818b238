import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { authorCardSql, kindNames } from '../conversations/index.ts'
import type { Reader } from '../kernel/context.ts'
import { countAndId, cursor } from '../kernel/cursor.ts'
import { pageLimit, queryInput } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { readQuery, type Asked } from './asked.ts'
import { present, type FoundTopic, type Row } from './found-topic.ts'
import { markAll, readText, stripMarks, withMarks } from './highlight.ts'
import { stemmer } from './words.ts'

const place = cursor(countAndId)

/**
 * However common a word is, so many posts are compared, the newest first, and so many titles for each word, the
 * nearest first.
 */
const mostPosts = 300
const mostTitles = 300

/**
 * Words that so many of the newest posts hold are common, and those posts are enough; only the places of rarer
 * words are all looked up in the index, which at a million posts would take a second for a common one.
 */
const newestPosts = 12_000

/** Titles that are nearly the same are looked for when the words as they were typed find fewer posts than this. */
const fewPosts = 50

const word = z
  .string()
  .max(100)
  .transform((typed) => typed.replaceAll('\0', ''))

const input = z.strictObject({
  q: z.string(),
  kind: z.enum(kindNames).optional(),
  spaceSlug: word.optional(),
  tag: word.transform((tag) => tag.trim().toLowerCase()).optional(),
  language: word.optional(),
  after: z.string().nullish(),
  limit: pageLimit(20),
})

export type SearchQuestion = z.input<typeof input>
type Narrowing = Pick<z.output<typeof input>, 'kind' | 'tag' | 'language'>

/**
 * Conversations that the actor may read, best first: by their words in French or English, accents optional, and by
 * titles that are nearly the same, typing errors included. What was accepted or found useful comes before its like.
 * An empty question, or one of signs only, finds nothing.
 */
export async function searchTopics(
  { db, actor }: Reader,
  typed: SearchQuestion,
): Promise<{ items: FoundTopic[]; next: string | null }> {
  const question = queryInput(input, typed)
  const from = place.decode(question.after)
  const asked = readQuery(question.q)
  if (!asked) return { items: [], next: null }
  const size = question.limit

  const words = sql`${asked.nearly.length}::int`
  const { rows } = await sql<Row>`/* search_topics */
    with asked as materialized (
      select ${wordsAsked(asked)} as words
    ), open_spaces as materialized (
      select id, slug, name from spaces
      where read_from = any(${visibleSpaces(actor)})
        ${question.spaceSlug ? sql`and slug = ${question.spaceSlug}` : sql``}
    ), among_newest as materialized (
      ${withWords(
        question,
        sql`(select * from search_posts order by created_at desc, post_id desc limit ${sql.lit(newestPosts)})`,
      )}
    ), common as materialized (
      select count(*) = ${sql.lit(mostPosts)} as yes from among_newest
    ), by_words as materialized (
      (select * from among_newest where (select yes from common))
      union all
      (${withWords(question, sql`search_posts`, sql`and not (select yes from common)`)})
    ), by_title as materialized (
      select near.topic_id, sum(near.likeness) / ${words} as likeness
      from unnest(${asked.nearly}::text[]) as word
      join (select count(*) < ${sql.lit(fewPosts)} as needed from by_words) as titles on titles.needed
      cross join lateral (
        select title.topic_id, word_similarity(lower(unaccent(word)), title.title) as likeness
        from search_titles title ${narrowed(question, 'title')}
          and lower(unaccent(word)) <% title.title
        order by likeness desc, title.created_at desc
        limit ${sql.lit(mostTitles)}
      ) as near
      group by near.topic_id
      having sum(near.likeness) > 0.55 * ${words}
    ), best as (
      select distinct on (topic_id) topic_id, post_id, rank from (
        select topic_id, post_id, ts_rank(words, (select words from asked), 1 | 32) as rank from by_words
      ) as ranked
      order by topic_id, rank desc, post_id
    ), page as (
      select topic.id, best.post_id, found.score
      from best full join by_title using (topic_id)
      join topics topic on topic.id = topic_id and topic.deleted_at is null
      cross join lateral (select round(1000000 * (
          coalesce(best.rank, 0) + 0.6 * coalesce(by_title.likeness, 0)
          + 0.03 * ln(1 + greatest(topic.useful_count, 0))
          + case when topic.accepted_post_id is null then 0 else 0.05 end
        )::numeric)::int as score) as found
      where ${from ? sql`(found.score, topic.id) < (${from[0]}::int, ${from[1]}::uuid)` : sql`true`}
      order by found.score desc, topic.id desc
      limit ${size + 1}
    )
    select page.score, topic.id, topic.kind, topic.title, topic.slug, topic.language, topic.tags, topic.created_at,
      topic.last_activity_at, topic.answers_count, topic.comments_count, topic.useful_count, topic.locked_at,
      topic.accepted_post_id is not null as solved, ${sql.raw(authorCardSql('person', 'topic'))} as author,
      json_build_object('id', space.id, 'slug', space.slug, 'name', space.name) as space,
      post.id as post_id, post.role as post_role,
      ${markedWords(stemmer(sql.ref('post.language')), sql.ref('said.title'))} as title_marked,
      ${markedWords(stemmer(sql.ref('post.language')), sql.ref('said.body'))} as body_marked
    from page
    join topics topic on topic.id = page.id
    join open_spaces space on space.id = topic.space_id
    join posts post on post.topic_id = topic.id
      and (post.id = page.post_id or page.post_id is null and post.role = 'opening')
    left join people person on person.id = topic.author_id
    cross join lateral (select ${stripMarks(sql.ref('topic.title'))} as title,
      ${stripMarks(readText(sql.ref('post.body_html')))} as body) as said
    order by page.score desc, topic.id desc`.execute(db)

  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return { items: shown.map(present), next: last ? place.encode([last.score, last.id]) : null }
}

/** The newest posts of these that hold the words. */
function withWords(
  question: Narrowing,
  posts: RawBuilder<unknown>,
  besides: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  return sql`select post.topic_id, post.post_id, post.words
      from ${posts} post ${narrowed(question, 'post')}
        and post.words @@ (select words from asked) ${besides}
      order by post.created_at desc, post.post_id desc
      limit ${sql.lit(mostPosts)}`
}

/** Any language's reading of what is wanted will do; no language's reading of what is not wanted may be there. */
function wordsAsked({ wanted, unwanted }: Asked): RawBuilder<unknown> {
  return unwanted.reduce(
    (words: RawBuilder<unknown>, text) => sql`${words} && !!${reading(text)}`,
    reading(wanted),
  )
}

function reading(text: string): RawBuilder<unknown> {
  return sql`(websearch_to_tsquery('french', ${text}) || websearch_to_tsquery('english', ${text})
    || websearch_to_tsquery('english', unaccent(${text})) || websearch_to_tsquery('simple_unaccent', ${text}))`
}

/** Filters come before the limit of what is compared, so that a narrow search misses nothing. */
function narrowed({ kind, tag, language }: Narrowing, thing: 'post' | 'title'): RawBuilder<unknown> {
  const joined = tag || language || (kind && thing === 'title')
  return sql`${joined ? sql`join topics topic on topic.id = ${sql.ref(`${thing}.topic_id`)}` : sql``}
    where ${sql.ref(`${thing}.space_id`)} in (select id from open_spaces)
    ${kind ? sql`and ${sql.ref(joined ? 'topic.kind' : 'post.kind')} = ${kind}` : sql``}
    ${tag ? sql`and topic.tags @> array[${tag}]` : sql``}
    ${language ? sql`and topic.language = ${language}` : sql``}`
}

/**
 * A text with its matching words marked; what the stems do not mark, the words without accents may. PostgreSQL marks
 * all of it, because its own choice of a passage takes minutes on a text made for that: highlight.ts chooses instead.
 */
function markedWords(config: RawBuilder<unknown>, text: RawBuilder<unknown>) {
  const made = (language: RawBuilder<unknown>) =>
    sql`ts_headline(${language}, ${text}, (select words from asked), ${markAll})`
  return sql<string>`(select case when strpos(first, ${withMarks.open}) > 0 then first
    else ${made(sql`'simple_unaccent'::regconfig`)} end from (select ${made(config)} as first offset 0) as tried)`
}
