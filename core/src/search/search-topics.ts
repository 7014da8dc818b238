import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { authorCardSql, kindNames } from '../conversations/index.ts'
import type { Reader } from '../kernel/context.ts'
import { countAndId, cursor } from '../kernel/cursor.ts'
import { pageLimit, queryInput } from '../kernel/query-input.ts'
import { communityLanguages, languagesSpoken } from '../people/index.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { readQuery, type Asked } from './asked.ts'
import { withoutEmptyWords } from './empty-words.ts'
import { present, type FoundTopic, type Row } from './found-topic.ts'
import { markAll, readText, stripMarks, withMarks } from './highlight.ts'
import { lastQuarters, postsHolding } from './posts-holding.ts'
import { stemmer } from './words.ts'

const place = cursor(countAndId)

/** Words that are nearly the same are looked for when those that were typed find fewer posts than this. */
const fewPosts = 50

/** A word that no title has may be one of so many that titles have; so many of their letters must be its, three by three. */
const mostNear = 6
const near = 0.4

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

/**
 * Conversations that the actor may read, best first: by their words in the languages of the community, accents optional, and by
 * words that are nearly those of a title, typing errors and beginnings included. What was accepted or found useful
 * comes before its like.
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

  const { rows } = await sql<Row>`/* search_topics */
    with asked as materialized (
      select ${wordsAsked(asked)} as words
    ), open_spaces as materialized (
      select id, slug, name from spaces
      where read_from = any(${visibleSpaces(actor)})
        ${question.spaceSlug ? sql`and slug = ${question.spaceSlug}` : sql``}
    ), ${lastQuarters()}, ${postsHolding('by_words', question, sql`asked`)},
    nearly as materialized (
      select ${readingOf(sql`parts.text`)} as words from (
        select string_agg('(' || concat_ws(' | ', quote_literal(typed), alike.words) || ')', ' & ')
          || ${asked.exactly.map((other) => ` & '${other}'`).join('')} as text
        from unnest(${asked.nearly}::text[]) as typed
        join (select count(*) < ${sql.lit(fewPosts)} as needed from by_words) as others on others.needed
        cross join lateral (
          select lower(unaccent(typed)) as plain,
            exists (select from search_words where word = lower(unaccent(typed))) as known
        ) as letters
        cross join lateral (
          select string_agg(quote_literal(word), ' | ') as words from (
            select word from search_words
            where not known and (word % plain and similarity(word, plain) >= ${sql.lit(near)} or word like plain || '%')
            order by similarity(word, plain) desc, word limit ${sql.lit(mostNear)}
          ) as nearest
        ) as alike
        where known or alike.words is not null
        having bool_or(not known)
      ) as parts
    ), ${postsHolding('by_near', question, sql`nearly`)},
    meant as materialized (
      select coalesce(asked.words || nearly.words, asked.words) as words from asked left join nearly on true
    ), best as (
      select distinct on (topic_id) topic_id, post_id, rank from (
        select topic_id, post_id, ts_rank(words, (select words from asked), 1 | 32) as rank from by_words
        union all
        select topic_id, post_id, 0.5 * ts_rank(words, (select words from nearly), 1 | 32) from by_near
      ) as ranked
      order by topic_id, rank desc, post_id
    ), page as (
      select topic.id, best.post_id, found.score
      from best
      join topics topic on topic.id = best.topic_id and topic.deleted_at is null
      cross join lateral (select round(1000000 * (
          best.rank + 0.03 * ln(1 + greatest(topic.useful_count, 0))
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
    join posts post on post.topic_id = topic.id and post.id = page.post_id
    left join people person on person.id = topic.author_id
    cross join lateral (select ${stripMarks(sql.ref('topic.title'))} as title,
      ${stripMarks(readText(sql.ref('post.body_html')))} as body) as said
    order by page.score desc, topic.id desc`.execute(db)

  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return { items: shown.map(present), next: last ? place.encode([last.score, last.id]) : null }
}

/** Any language's reading of what is wanted will do; no language's reading of what is not wanted may be there. */
function wordsAsked({ wanted, unwanted }: Asked): RawBuilder<unknown> {
  return unwanted.reduce(
    (words: RawBuilder<unknown>, text) => sql`${words} && !!${reading(text)}`,
    reading(wanted),
  )
}

/** In the languages of the community, and in English as it is written anywhere, accents or not. */
function reading(text: string): RawBuilder<unknown> {
  const texts = languagesSpoken.map((language) => withoutEmptyWords(text, language))
  return anyOf(sql`
    select websearch_to_tsquery(${stemmer(sql`spoken.language`)}, spoken.words) as reading
    from unnest(${[...languagesSpoken]}::text[], ${texts}::text[]) as spoken (language, words)
    where ${communityLanguages} ? spoken.language
    union all
    select websearch_to_tsquery('english', words) from unnest(array[${text}, unaccent(${text})]) as words
    union all
    select websearch_to_tsquery('simple_unaccent', ${withoutEmptyWords(text)})`)
}

/** The same of words that are put together already, as to_tsquery takes them: what stands in titles has its accents off. */
function readingOf(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return anyOf(sql`select to_tsquery(way::regconfig, ${text}) as reading
    from unnest(array['english', 'simple_unaccent']) as way`)
}

/** Readings that say the same are one: every post that might be meant is held against each of their words. */
function anyOf(readings: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(string_agg(distinct reading::text, ' | '), '')::tsquery
    from (${readings}) as readings where numnode(reading) > 0)`
}

/**
 * A text with its matching words marked; what the stems do not mark, the words without accents may. PostgreSQL marks
 * all of it, because its own choice of a passage takes minutes on a text made for that: highlight.ts chooses instead.
 */
function markedWords(config: RawBuilder<unknown>, text: RawBuilder<unknown>) {
  const made = (language: RawBuilder<unknown>) =>
    sql`ts_headline(${language}, ${text}, (select words from meant), ${markAll})`
  return sql<string>`(select case when strpos(first, ${withMarks.open}) > 0 then first
    else ${made(sql`'simple_unaccent'::regconfig`)} end from (select ${made(config)} as first offset 0) as tried)`
}
