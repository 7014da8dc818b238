import { sql, type RawBuilder } from 'kysely'
import { quarter } from './words.ts'

/** However common a word is, so many posts are compared, the newest first. */
const mostPosts = 300

/**
 * Words that so many of the newest posts hold are common, and those posts are enough. Those that are not so common are
 * looked for in the last quarters, which hold some tens of thousands of posts, and only the places of rare words are
 * all looked up in the index: at a million posts each of these ways takes a second for the words of the others.
 */
const sample = 1000
const commonInSample = 32
const usualInSample = 4
const newestPosts = 12_000
const pace = 3000
const pacesBack = 40
const mostQuarters = 24

/** What a sample holds is not what all hold: enough posts are looked at to find twice as many as are wanted. */
const pacesForOneInSample = (2 * mostPosts * sample) / pace

/** What the reader looks at besides the words. The spaces they may read are the step `open_spaces`. */
interface Narrowing {
  readonly kind?: string | undefined
  readonly tag?: string | undefined
  readonly language?: string | undefined
}

/**
 * The step `last_quarters` that the others ask: those that hold `pace` × `pacesBack` posts, as far as the newest of
 * them tell, each with the paces since it ended. The very newest do not tell: a few after a long silence would make the
 * pace of years. None when there are not so many posts, or they took years.
 */
export function lastQuarters(): RawBuilder<unknown> {
  return sql`last_quarters as materialized (
    select quote_literal(${quarter(sql`(start at time zone 'UTC')`)}) as word, coalesce(extract(epoch from
      usual - (start + interval '3 months') at time zone 'UTC') / nullif(extract(epoch from usual - paced), 0), 0) as paces
    from (
      select usual, paced, start, count(*) over () as quarters
      from (
        select max(created_at) as newest, min(created_at) as paced,
          max(created_at) filter (where place > ${sql.lit(pace / 10)}) as usual
        from (
          select created_at, row_number() over (order by created_at desc, post_id desc) as place
          from search_posts order by created_at desc, post_id desc limit ${sql.lit(pace)}
        ) as last
        having count(*) = ${sql.lit(pace)}
      ) as times
      cross join lateral generate_series(date_trunc('quarter', newest at time zone 'UTC'),
        date_trunc('quarter', (usual - ${sql.lit(pacesBack)} * (usual - paced)) at time zone 'UTC'),
        interval '-3 months') as start
    ) as counted
    where quarters <= ${sql.lit(mostQuarters)})`
}

/**
 * The newest posts that hold the words of `question`, as a step called `name`: from among the newest of all when
 * those of a sample say that the words are common, then of the last quarters, then of all, until there are enough.
 */
export function postsHolding(
  name: string,
  narrowing: Narrowing,
  question: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const step = (suffix: string) => sql.id(name + suffix)
  const holding = (
    posts: RawBuilder<unknown>,
    only: RawBuilder<unknown>,
  ) => sql`select post.topic_id, post.post_id,
      post.words from ${posts} post ${narrowed(narrowing)} and ${only}
      order by post.created_at desc, post.post_id desc
      limit ${sql.lit(mostPosts)}`
  const words = sql`(select words from ${question})`
  const enough = (suffix: string) => sql`(select count(*) = ${sql.lit(mostPosts)} from ${step(suffix)})`
  const inSample = sql`(select posts from ${step('_sample')})`
  const newest = (most: number) =>
    sql`(select * from search_posts order by created_at desc, post_id desc limit ${sql.lit(most)})`
  const asks = sql`post.words @@ ${words} and exists (select from ${question})`
  return sql`${step('_sample')} as materialized (
      select count(*) as posts from (${holding(newest(sample), asks)}) as held
    ), ${step('_newest')} as materialized (
      ${holding(newest(newestPosts), sql`post.words @@ ${words} and ${inSample} >= ${sql.lit(commonInSample)}`)}
    ), ${step('_recent')} as materialized (
      ${holding(
        sql`search_posts`,
        sql`post.words @@ (${words} && (select string_agg(word, ' | ')::tsquery from last_quarters
            where paces < ${sql.lit(pacesForOneInSample)} / greatest(${inSample}, 1)))
          and ${inSample} >= ${sql.lit(usualInSample)} and not ${enough('_newest')}`,
      )}
    ), ${step('')} as materialized (
      (select * from ${step('_newest')} where ${enough('_newest')})
      union all
      (select * from ${step('_recent')} where ${enough('_recent')})
      union all
      (${holding(sql`search_posts`, sql`${asks} and not ${enough('_newest')} and not ${enough('_recent')}`)})
    )`
}

/** Filters come before the limit of what is compared, so that a narrow search misses nothing. */
function narrowed({ kind, tag, language }: Narrowing): RawBuilder<unknown> {
  return sql`${tag || language ? sql`join topics topic on topic.id = post.topic_id` : sql``}
    where post.space_id in (select id from open_spaces)
    ${kind ? sql`and post.kind = ${kind}` : sql``}
    ${tag ? sql`and topic.tags @> array[${tag}]` : sql``}
    ${language ? sql`and topic.language = ${language}` : sql``}`
}
