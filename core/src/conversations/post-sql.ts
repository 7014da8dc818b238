import type { Actor } from '../kernel/actor.ts'
import { joinAuthorSql, presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'
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
 * Whether the reader sees a post that may be deleted, in statements whose $2 is the reader's id and $3 says whether
 * deleted things are shown to them.
 */
export const seenBy = (post: string) =>
  `(${post}.deleted_at is null or $3::boolean or (${post}.author_id = $2::uuid and ${post}.deleted_by = $2::uuid))`

/** The same for the post `p` asked for by its id: a comment goes out of sight with what it is under. */
export const postFound = `${seenBy('p')} and (p.parent_id is null or exists (
  select from posts a where a.topic_id = p.topic_id and a.id = p.parent_id and ${seenBy('a')}))`

const shown = (post: string) => `${post}.id, ${post}.role, ${post}.parent_id, ${post}.author_id, author,
  ${post}.language, ${post}.body_html, ${post}.created_at, ${post}.edited_at, ${post}.useful_count, ${post}.thanks_count,
  ${post}.deleted_at, ${post}.deleted_by,
  array(select v.kind from votes v where v.topic_id = ${post}.topic_id and v.post_id = ${post}.id
    and v.kind in ('useful', 'thanks') and v.voter_id = $2::uuid) as votes`

/** Comments `c` as a JSON array, null when there is none: `from` chooses them. Rows as they are cost half of named parts. */
export const commentsJson = (from: string) => `(select json_agg(comment) from (
  select ${shown('c')} from (${from}) c ${joinAuthorSql('c')} order by c.created_at, c.id) comment)`

/** What the one below reads of a post `p`: not its Markdown, which is as long as its HTML. */
export const postColumns = `p.topic_id, p.id, p.role, p.parent_id, p.author_id, p.author_name, p.language, p.body_html,
  p.created_at, p.edited_at, p.useful_count, p.thanks_count, p.deleted_at, p.deleted_by`

/** Posts `p` as a JSON array in the order of their `place`, with their first comments. */
export const postsJson = (from: string) => `(select json_agg(post) from (
  select ${shown('p')},
    (select count(*) from posts c where c.topic_id = p.topic_id and c.parent_id = p.id
      and c.role = 'comment' and c.deleted_at is null) as comments_count,
    ${commentsJson(`select c.* from posts c where c.topic_id = p.topic_id and c.parent_id = p.id
      and c.role = 'comment' and ${seenBy('c')} order by c.created_at, c.id limit ${firstComments}`)} as comments
  from (${from}) p ${joinAuthorSql('p')} order by p.place) post)`

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
