import type { Actor } from '../kernel/actor.ts'
import { authorCardSql, presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'
import {
  isQuiet,
  mayDeletePost,
  mayEditPost,
  mayAcceptAnswers,
  mayRestore,
  mayTalk,
  mayVote,
  type SpaceFacts,
  type TopicFacts,
} from './rules.ts'

/** Comments that come with their post; the others are asked for with listComments. */
const firstComments = 5

/**
 * A post as JSON, with its author, the reader's own votes and its first comments, for statements whose $2 is the
 * reader's id and $3 says whether deleted things are shown to them. `p` is the post.
 */
export const seenBy = (post: string) =>
  `(${post}.deleted_at is null or $3::boolean or (${post}.author_id = $2::uuid and ${post}.deleted_by = $2::uuid))`

/** The same for the post `p` asked for by its id: a comment goes out of sight with what it is under. */
export const postFound = `${seenBy('p')} and (p.parent_id is null or exists (
  select from posts a where a.topic_id = p.topic_id and a.id = p.parent_id and ${seenBy('a')}))`

const plainPost = (post: string, person: string) => `'id', ${post}.id, 'role', ${post}.role,
  'parent_id', ${post}.parent_id, 'author_id', ${post}.author_id, 'author', ${authorCardSql(person, post)},
  'language', ${post}.language, 'body_html', ${post}.body_html, 'created_at', ${post}.created_at,
  'edited_at', ${post}.edited_at, 'useful_count', ${post}.useful_count, 'thanks_count', ${post}.thanks_count,
  'deleted_at', ${post}.deleted_at, 'deleted_by', ${post}.deleted_by,
  'votes', array(select v.kind from votes v where v.topic_id = ${post}.topic_id and v.post_id = ${post}.id
    and v.kind in ('useful', 'thanks') and v.voter_id = $2::uuid)`

export const commentJson = `json_build_object(${plainPost('c', 'cp')})`

export const postJson = `json_build_object(${plainPost('p', 'pp')},
  'comments_count', (select count(*) from posts c where c.topic_id = p.topic_id and c.parent_id = p.id
    and c.role = 'comment' and c.deleted_at is null),
  'comments', (select json_agg(${commentJson} order by c.created_at, c.id) from (
    select c.* from posts c where c.topic_id = p.topic_id and c.parent_id = p.id and c.role = 'comment'
      and ${seenBy('c')} order by c.created_at, c.id limit ${firstComments}
  ) c left join people cp on cp.id = c.author_id))`

export interface PostRow {
  id: string
  role: 'opening' | 'answer' | 'comment'
  parent_id: string | null
  author_id: string | null
  author: AuthorRow
  language: string
  body_html: string
  created_at: string
  edited_at: string | null
  useful_count: number
  thanks_count: number
  deleted_at: string | null
  deleted_by: string | null
  votes: ('useful' | 'thanks')[]
  comments_count?: number
  comments?: PostRow[] | null
}

export interface ShownPost {
  readonly id: string
  readonly role: 'opening' | 'answer' | 'comment'
  readonly author: AuthorCard
  readonly language: string
  readonly bodyHtml: string
  readonly createdAt: string
  readonly editedAt: string | null
  readonly usefulCount: number
  readonly thanksCount: number
  readonly accepted: boolean
  readonly deletedAt: string | null
  /** The reader's own. */
  readonly votes: readonly ('useful' | 'thanks')[]
  readonly comments: readonly ShownPost[]
  readonly commentsCount: number
  readonly may: {
    readonly edit: boolean
    readonly delete: boolean
    readonly restore: boolean
    readonly comment: boolean
    readonly vote: boolean
    readonly accept: boolean
    readonly unaccept: boolean
  }
}

/** A row as this reader sees it, with what they may do to it. */
export function presentPost(actor: Actor, topic: TopicFacts & SpaceFacts, row: PostRow): ShownPost {
  const facts = { ...row, comments_count: row.comments_count ?? 0 }
  const standing = !isQuiet(topic, topic) && !row.deleted_at
  const accepted = row.id === topic.accepted_post_id
  const accepts = standing && row.role === 'answer' && mayAcceptAnswers(actor, topic)
  return {
    id: row.id,
    role: row.role,
    author: presentAuthor(row.author),
    language: row.language,
    bodyHtml: row.body_html,
    createdAt: iso(row.created_at),
    editedAt: row.edited_at && iso(row.edited_at),
    usefulCount: row.useful_count,
    thanksCount: row.thanks_count,
    accepted,
    deletedAt: row.deleted_at && iso(row.deleted_at),
    votes: row.votes,
    comments: row.comments?.map((comment) => presentPost(actor, topic, comment)) ?? [],
    commentsCount: facts.comments_count,
    may: {
      edit: mayEditPost(actor, topic, facts),
      delete: mayDeletePost(actor, topic, facts),
      restore: mayRestore(actor, row),
      comment: standing && row.role !== 'comment' && mayTalk(actor, topic),
      vote: standing && mayVote(actor, topic, row),
      accept: accepts && !accepted,
      unaccept: accepts && accepted,
    },
  }
}

/** PostgreSQL's JSON says +00:00 or the session's offset; what leaves core says Z. */
export function iso(moment: string): string {
  return new Date(moment).toISOString()
}
