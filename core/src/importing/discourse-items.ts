import { complaint, type Post, type Topic } from './discourse-documents.ts'
import { lineOf, longestText, monthOf, tagsOf } from './fields.ts'
import type { Counted, Item, PersonItem, PostItem, Ref, TopicItem } from './items.ts'
import type { Seen } from './seen.ts'
import type { Source } from './to-markdown.ts'

export interface Reading {
  readonly file: string
  readonly seen: Seen
  /** Spaces in which every topic is a question, by their category. */
  readonly questionSpaces: ReadonlySet<string>
  readonly spaceId: string
  /** The line of the file where a post stands. */
  readonly lineOf: (postId: number | null) => number
}

/** Where in its file a post stands. */
interface Standing {
  readonly row?: number
  readonly id?: number | null
}

/** Everything that one topic document says: people, the topic, answers or replies, thanks, and what solved it. */
export function itemsOf(doc: Topic, reading: Reading): Item[] {
  const counted = (type: string, at: Date | null, { row = 0, id = null }: Standing = {}): Counted => ({
    type,
    month: at ? monthOf(at) : '',
    file: reading.file,
    row,
    line: reading.lineOf(id),
  })
  const kind = isQuestion(doc, reading) ? 'question' : 'discussion'
  const reply = kind === 'question' ? 'answer' : 'reply'
  const items: Item[] = []
  const { posts } = doc.post_stream
  const opening = posts.find(({ data }) => data?.post_number === 1)?.data
  const closed = whyNot(doc, opening)

  for (const [index, { data, error }] of posts.entries()) {
    const label = data?.post_number === 1 ? kind : reply
    const at = data?.created_at ?? null
    const base = counted(label, at, { row: index + 1, id: data?.id ?? null })
    const broken = (reason: string) => items.push({ ...base, kind: 'broken', reason })
    if (!data) broken(`This is not a post: ${complaint(error!)}`)
    else if (!at) broken('Its created_at is not a date')
    else if ((data.cooked ?? data.raw ?? '').length > longestText) broken('Its text is too long')
    else if (!reading.seen.add('post', String(data.id))) broken(`The id ${data.id} was there before`)
    else {
      const reason = closed ?? whyNotPost(data)
      const ref: Ref = `post/${data.id}`
      if (reason) items.push({ ...base, kind: 'skipped', reason, ref })
      else {
        const author = personOf(data, at, { ...base, type: 'person' })
        if (author && reading.seen.add('person', author.ref)) items.push(author)
        items.push(
          data === opening
            ? topicItem(doc, data, at, { base, kind, reading })
            : postItem(doc, data, at, base),
        )
        items.push(...votesOf(data, at, base))
      }
    }
  }
  items.push(
    ...acceptanceOf(
      doc,
      posts.flatMap(({ data }) => data ?? []),
      { counted, closed },
    ),
  )
  const here = new Set(posts.map(({ data }) => data?.id))
  for (const id of doc.post_stream.stream ?? [])
    if (!here.has(id))
      items.push({ ...counted(reply, null), kind: 'skipped', reason: 'Its text is not in the file' })
  return items
}

/** A question is what has an answer, or stands where everything is one: by our mark or by theirs. */
function isQuestion(doc: Topic, { questionSpaces }: Reading): boolean {
  return Boolean(
    doc.accepted_answer ||
    doc.qa_enabled ||
    doc.is_post_voting ||
    (doc.category_id != null && questionSpaces.has(String(doc.category_id))) ||
    doc.post_stream.posts.some(({ data }) => data?.accepted_answer),
  )
}

function whyNot(doc: Topic, opening: Post | undefined): string | null {
  if (doc.archetype && doc.archetype !== 'regular') return 'Private messages and notices are not taken over'
  if (doc.deleted_at) return 'Its topic was deleted'
  if (doc.visible === false) return 'Its topic is not listed'
  const reason = opening && whyNotPost(opening)
  return reason ? `Its topic was skipped: ${reason.toLowerCase()}` : null
}

function whyNotPost(data: Post): string | null {
  if (data.post_type != null && data.post_type !== 1) return 'Notices of the forum itself are not taken over'
  if (data.deleted_at || data.user_deleted) return 'It was deleted'
  return data.hidden ? 'It was hidden' : null
}

function personOf(data: Post, at: Date, base: Counted): PersonItem | null {
  const name = lineOf(data.name || data.username || '', 80)
  if (data.user_id == null || !/[^\p{C}\p{Z}]/u.test(name)) return null
  const joined = data.user_created_at ?? at
  return {
    ...base,
    month: monthOf(joined),
    kind: 'person',
    ref: `person-id/${data.user_id}`,
    aliases: data.username ? [`person/${data.username.toLowerCase()}`] : [],
    at: joined,
    name,
    about: null,
    location: null,
    website: null,
    bot: data.user_id < 0,
  }
}

function writtenOf(doc: Topic, data: Post, at: Date) {
  const edited = (data.version ?? 1) > 1 ? data.updated_at : null
  return {
    ref: `post/${data.id}` as Ref,
    aliases: [`post-number/${doc.id}/${data.post_number}`] as Ref[],
    at,
    author: data.user_id == null ? null : (`person-id/${data.user_id}` as Ref),
    authorName: lineOf(data.name || data.username || '', 80) || null,
    body: bodyOf(data),
    editedAt: edited && edited > at ? edited : null,
  }
}

/** What was typed is best, unless only the forum's own page knows what it stands for. */
function bodyOf({ raw, cooked }: Post): Source {
  if (raw && !(cooked && /upload:\/\/|\[(?:quote|poll|details|date|event)\b/i.test(raw)))
    return { markdown: raw }
  return { html: cooked ?? '' }
}

interface Opening {
  readonly base: Counted
  readonly kind: 'question' | 'discussion'
  readonly reading: Reading
}

function topicItem(doc: Topic, data: Post, at: Date, { base, kind, reading }: Opening): Item {
  const title = lineOf(doc.title, 300)
  if (!/[^\p{C}\p{Z}]/u.test(title)) return { ...base, kind: 'broken', reason: 'It has no title' }
  const locked = doc.closed || doc.archived ? doc.last_posted_at : null
  return {
    ...base,
    ...writtenOf(doc, data, at),
    kind: 'topic',
    topicRef: `topic/${doc.id}`,
    topicKind: kind,
    spaceId: reading.spaceId,
    title,
    tags: tagsOf(doc.tags ?? []),
    lockedAt: locked,
    accepts: null,
  } satisfies TopicItem
}

function postItem(doc: Topic, data: Post, at: Date, base: Counted): PostItem {
  return {
    ...base,
    ...writtenOf(doc, data, at),
    kind: 'post',
    role: 'answer',
    parent: `topic/${doc.id}`,
    waits: 'never',
  }
}

/** Likes are thanks. Who gave them is not said, so they are anonymous, and dated as the post. */
function* votesOf(data: Post, at: Date, base: Counted): Generator<Item> {
  const likes = data.actions_summary?.find(({ id }) => id === 2)?.count ?? 0
  const useful = data.qa_vote_count ?? data.post_voting_vote_count ?? 0
  for (const [type, vote, count] of [
    ['thanks', 'thanks', likes],
    ['useful vote', 'useful', useful],
  ] as const)
    for (let number = 1; number <= Math.min(count, mostVotes); number++)
      yield {
        ...base,
        type,
        kind: 'vote',
        vote,
        post: `post/${data.id}`,
        voter: null,
        number: `${vote}/${data.id}/${number}`,
        at,
      }
}

/** No post has more: a larger number is a mistake, or meant to keep us busy. */
const mostVotes = 100_000

interface Telling {
  readonly counted: (type: string, at: Date | null, standing?: Standing) => Counted
  readonly closed: string | null
}

function* acceptanceOf(doc: Topic, posts: readonly Post[], { counted, closed }: Telling): Generator<Item> {
  const number = doc.accepted_answer?.post_number ?? posts.find((one) => one.accepted_answer)?.post_number
  if (number === undefined) return
  const answer = posts.find((one) => one.post_number === number)
  const at = doc.accepted_answer?.accepted_at ?? null
  const base = counted('acceptance', at ?? answer?.created_at ?? null, { id: answer?.id ?? null })
  if (closed) yield { ...base, kind: 'skipped', reason: closed }
  else
    yield {
      ...base,
      kind: 'acceptance',
      post: answer ? `post/${answer.id}` : `post-number/${doc.id}/${number}`,
      ref: `acceptance/${doc.id}`,
      at,
      onlyIfCurrent: false,
      byAsker: false,
    }
}
