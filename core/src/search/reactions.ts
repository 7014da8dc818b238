import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Event } from '../kernel/events.ts'
import type { Reactor } from '../kernel/react.ts'
import { plainText, quarter, vector } from './words.ts'

const ofPosts = [
  'topic.opened',
  'answer.given',
  'comment.made',
  'post.edited',
  'post.deleted',
  'post.restored',
] as const
const ofTopics = ['topic.deleted', 'topic.restored'] as const

type SearchEvent = Event<(typeof ofPosts)[number] | (typeof ofTopics)[number]>

/** Keeps what can be found: every post that was touched is read again as it stands now, once for a batch. */
export const search: Reactor = {
  module: 'search',
  types: [...ofPosts, ...ofTopics],
  async take(tx, events) {
    const posts = new Map<string, string>()
    const parents: string[] = []
    const topics: string[] = []
    for (const { type, facts } of events as readonly SearchEvent[]) {
      if ('postId' in facts) posts.set(facts.postId, facts.topicId)
      else topics.push(facts.topicId)
      if (type === 'post.deleted' || type === 'post.restored') parents.push(facts.postId)
    }
    const touched = [...posts].map(([post_id, topic_id]) => ({ topic_id, post_id }))
    if (topics.length + parents.length > 0)
      touched.push(...(await postsUnder(tx, topics, parents)).filter(({ post_id }) => !posts.has(post_id)))
    await index(tx, touched)
    await keepTitleWords(tx, [...new Set(touched.map(({ topic_id }) => topic_id))])
  },
  async reset(tx) {
    await sql`truncate search_posts, search_words`.execute(tx.db)
  },
}

interface Touched {
  topic_id: string
  post_id: string
}

/** A topic concerns all its posts, and a post that is deleted or comes back the comments under it. */
async function postsUnder(tx: Tx, topics: readonly string[], parents: readonly string[]): Promise<Touched[]> {
  const { rows } = await sql<Touched>`/* posts_under */
    select topic_id, id as post_id from posts where topic_id = any(${topics})
    union
    select comment.topic_id, comment.id from posts parent
    join posts comment on comment.topic_id = parent.topic_id and comment.parent_id = parent.id
    where parent.id = any(${parents})`.execute(tx.db)
  return rows
}

async function index(tx: Tx, touched: readonly Touched[]) {
  const language = sql.ref('post.language')
  await sql`/* index_posts */
    with touched as (
      select * from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as one (topic_id uuid, post_id uuid)
    ), shown as (
      select post.topic_id, post.id as post_id, topic.space_id, topic.kind, post.created_at,
        case post.role
          when 'opening' then setweight(${vector(language, sql.ref('topic.title'))}, 'A')
            || setweight(to_tsvector('simple_unaccent', array_to_string(topic.tags, ' ')), 'B')
            || setweight(${vector(language, sql.ref('said.words'))}, 'C')
          when 'answer' then setweight(${vector(language, sql.ref('said.words'))}, 'C')
          else setweight(${vector(language, sql.ref('said.words'))}, 'D')
        end || array_to_tsvector(array[${quarter(sql.ref('post.created_at'))}]) as words
      from touched
      join topics topic on topic.id = touched.topic_id and topic.deleted_at is null
      join posts post on post.topic_id = touched.topic_id and post.id = touched.post_id and post.deleted_at is null
      left join posts parent on parent.topic_id = post.topic_id and parent.id = post.parent_id
      cross join lateral (select ${plainText(sql.ref('post.body_markdown'))} as words offset 0) as said
      where parent.deleted_at is null
    ), gone as (
      delete from search_posts using touched
      where search_posts.topic_id = touched.topic_id and search_posts.post_id = touched.post_id and not exists (
        select from posts post
        join topics topic on topic.id = post.topic_id and topic.deleted_at is null
        left join posts parent on parent.topic_id = post.topic_id and parent.id = post.parent_id
        where post.topic_id = search_posts.topic_id and post.id = search_posts.post_id
          and post.deleted_at is null and parent.deleted_at is null
      )
    )
    insert into search_posts (topic_id, post_id, space_id, kind, created_at, words)
    select topic_id, post_id, space_id, kind, created_at, words from shown
    on conflict (topic_id, post_id) do update
      set space_id = excluded.space_id, kind = excluded.kind, words = excluded.words`.execute(tx.db)
}

/** The words of titles in small letters without accents, for those who mistype one. */
async function keepTitleWords(tx: Tx, topicIds: readonly string[]) {
  await sql`/* keep_title_words */
    insert into search_words
    select distinct word from topics
    cross join lateral regexp_split_to_table(lower(unaccent(title)), '[^[:alnum:]]+') as word
    where id = any(${topicIds}) and deleted_at is null and length(word) between 2 and 40
    on conflict do nothing`.execute(tx.db)
}
