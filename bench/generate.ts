import { sql, type RawBuilder } from 'kysely'
import type { App } from '@parvis/core/app'
import { drawing, type Drawing } from './random.ts'

/** What stands in a generated community and the bench looks for. */
export interface Generated {
  /** Words from the most used to the rarest: about as unequal as those of a language. */
  readonly words: readonly string[]
  readonly spaces: readonly string[]
}

const postsPerTopic = 5
const topicsAtOnce = 4000

/**
 * Fills an empty community with so many posts of made-up history: people, spaces, conversations of one to nine posts
 * over ten years, and their events, so that readers read them as they would read real ones. Straight into the
 * tables: the commands would take half an hour for a million.
 */
export async function generate({ db }: Pick<App, 'db'>, posts: number): Promise<Generated> {
  const draw = drawing(7)
  const words = vocabulary(draw, 20_000)
  const people = Math.max(100, posts / 100)
  const topics = posts / postsPerTopic
  const bare = await withoutIndexes(db, ['topics', 'posts', 'events', 'people'])

  await sql`create unlogged table bench_pieces (n int primary key, title text, markdown text, html text)`.execute(
    db,
  )
  const pieces = Array.from({ length: 3000 }, (_, n) => {
    const markdown = sentence(draw, words, 28)
    return { n, title: sentence(draw, words, 4), markdown, html: `<p>${markdown}</p>\n` }
  })
  await sql`insert into bench_pieces select * from jsonb_to_recordset(${JSON.stringify(pieces)}::jsonb)
    as piece (n int, title text, markdown text, html text)`.execute(db)

  await sql`insert into people (id, handle, name, created_at, claimed_at)
    select ${id('person', 'n')}, 'generated-' || n, 'Person ' || n, ${moment('n', people)}, ${moment('n', people)}
    from generate_series(1, ${people}::int) n`.execute(db)
  const spaces = Array.from({ length: 20 }, (_, n) => `generated-${n}`)
  await sql`insert into spaces (id, slug, name, read_from, position, created_at)
    select ${id('space', 'n')}, 'generated-' || n, 'Space ' || n,
      case when n % 7 = 6 then 'member' else 'visitor' end, n, now()
    from generate_series(0, 19) n`.execute(db)

  for (let from = 0; from < topics; from += topicsAtOnce) {
    await conversations(db, { from, to: Math.min(topics, from + topicsAtOnce) - 1, topics, people })
  }
  await sql`drop table bench_pieces`.execute(db)
  for (const definition of bare) await sql.raw(definition).execute(db)
  await sql`vacuum analyze`.execute(db)
  return { words, spaces }
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly topics: number
  readonly people: number
}

/** Every fifth question stays unanswered, some are solved; a few people, spaces and tags have most of it. */
async function conversations(db: App['db'], { from, to, topics, people }: Stretch): Promise<void> {
  const drawn = (seed: string) => sql.raw(chance(seed, 'topic_n'))
  const drawnForPost = (seed: string) => sql.raw(chance(seed, 'topic.n * 10 + m'))
  const someone = (draw: RawBuilder<unknown>) =>
    id('person', sql`(1 + floor(${sql.lit(people)} * power(${draw}, 2)))::int`)
  await sql`
    with topic as materialized (
      select topic_n as n, ${id('topic', 'topic_n')} as id, ${moment('topic_n', topics)} as at,
        (topic_n % 5) * 2 as answers,
        ${id('space', sql`floor(20 * power(${drawn('space')}, 2))::int`)} as space_id,
        case when topic_n % 4 = 3 then 'discussion' else 'question' end as kind,
        case when topic_n % 2 = 0 then 'fr' else 'en' end as language,
        ${someone(drawn('author'))} as author_id,
        (select title from bench_pieces p where p.n = (${drawn('title')} * 2999)::int) || ' '
          || (select lower(title) from bench_pieces p where p.n = (${drawn('rest')} * 2999)::int) as title,
        array['tag-' || floor(power(3000, ${drawn('tag')})),
          'tag-' || floor(power(3000, ${drawn('more')}))] as tags,
        floor(power(${drawn('useful')}, -0.6))::int as useful
      from generate_series(${from}::int, ${to}::int) topic_n
    ), post as materialized (
      select topic.*, m, ${id('post', '(topic.n * 10 + m)')} as post_id,
        at + m * interval '37 minutes' as posted_at,
        case when m = 0 then author_id else ${someone(drawnForPost('writer'))} end as writer_id,
        one.markdown || ' ' || two.markdown as markdown, one.html || two.html as html
      from topic cross join lateral generate_series(0, answers) m
      join bench_pieces one on one.n = (${drawnForPost('one')} * 2999)::int
      join bench_pieces two on two.n = (${drawnForPost('two')} * 2999)::int
    ), topics_made as (
      insert into topics (id, space_id, kind, title, slug, language, tags, author_id, created_at, last_activity_at,
        answers_count, useful_count, accepted_post_id, accepted_at, accepted_by)
      select id, space_id, kind, title, 'generated', language, tags, author_id, at,
        at + answers * interval '37 minutes', answers, useful,
        case when solved then ${id('post', '(n * 10 + 1)')} end, case when solved then at + interval '1 day' end,
        case when solved then author_id end
      from topic cross join lateral (select kind = 'question' and answers > 0 and n % 2 = 1 as solved) so
    ), posts_made as (
      insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
      select id, post_id, case when m = 0 then 'opening' else 'answer' end, writer_id, language, markdown, html,
        posted_at from post
    )
    insert into events (at, type, actor_id, object_id, context_id, facts, origin)
    select posted_at, case when m = 0 then 'topic.opened' else 'answer.given' end, writer_id,
      case when m = 0 then id else post_id end, case when m = 0 then space_id else id end,
      jsonb_build_object('topicId', id, 'spaceId', space_id, 'kind', kind, 'postId', post_id, 'authorId', writer_id,
        'topicAuthorId', author_id, 'mentionedIds', '[]'::jsonb), 'import'
    from post order by n, m`.execute(db)
}

/** Between 0 and 1, and for the same number always the same. */
function chance(seed: string, number: string): string {
  return `((hashint8extended((${number})::bigint, ${[...seed].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}) & 1048575 | 1) / 1048576.0)::float8`
}

function id(what: string, number: string | RawBuilder<unknown>) {
  const given = typeof number === 'string' ? sql.raw(number) : number
  // A UUID of version 7 by its form, as ours are.
  return sql`overlay(overlay(md5(${sql.raw(`'${what}'`)} || (${given})::text) placing '7' from 13) placing '8' from 17)::uuid`
}

function moment(number: string, all: number) {
  return sql.raw(`(timestamptz '2016-01-01' + (${number}) * interval '3650 days' / ${all})`)
}

/** Takes the indexes away that no constraint needs; returns what makes them again. */
async function withoutIndexes(db: App['db'], tables: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select index.indexrelid::regclass::text as name, pg_get_indexdef(index.indexrelid) as definition
    from pg_index index join pg_class of_table on of_table.oid = index.indrelid
    where of_table.relname = any(${tables}) and not index.indisunique`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(db)
  // Of a divided table the definition names the whole of it only; made again, it is for every part.
  return rows.map(({ definition }) => definition.replace(' ON ONLY ', ' ON '))
}

function vocabulary(draw: Drawing, size: number): string[] {
  const starts = ['b', 'ch', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'cl', 'tr', 'pl']
  const middles = ['a', 'e', 'i', 'o', 'u', 'ou', 'ai', 'é', 'an', 'on']
  const ends = ['', 's', 'r', 'l', 'tion', 'ment', 'ing', 'er', 'age', 'ité']
  const words = new Set<string>()
  while (words.size < size) {
    const syllables = Array.from({ length: 1 + draw.below(3) }, () => draw.pick(starts) + draw.pick(middles))
    words.add(syllables.join('') + draw.pick(ends))
  }
  return [...words]
}

/** The nth word comes about 1/n as often as the first (Zipf). */
export function somewhereInZipf(draw: Drawing, size: number): number {
  return Math.floor(size ** draw.next()) - 1
}

function sentence(draw: Drawing, words: readonly string[], length: number): string {
  const chosen = Array.from({ length }, () => words[somewhereInZipf(draw, words.length)]!)
  const text = chosen.join(' ')
  return text[0]!.toUpperCase() + text.slice(1)
}
