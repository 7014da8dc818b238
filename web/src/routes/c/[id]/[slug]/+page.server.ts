import {
  acceptAnswer,
  answerSorts,
  comment,
  deletePost,
  deleteTopic,
  followTopic,
  giveAnswer,
  listComments,
  lockTopic,
  restorePost,
  restoreTopic,
  showTopic,
  unacceptAnswer,
  unfollowTopic,
  unlockTopic,
  vote,
  wasDeleted,
  withdrawVote,
  type ShownPost,
  type ShownTopic,
} from '@parvis/core/conversations'
import { longId, shortId } from '@parvis/core/kernel/ids'
import { NotFound } from '@parvis/core/kernel/refusals'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { Printed } from '#lib/printed.ts'
import { firstWords, found } from '#lib/server/found.ts'
import { tellTopic, topicCard } from '#lib/server/tell-topic.ts'
import { takeDraft } from '#lib/server/drafts.ts'
import { pageTopic, queryOf, tagsOfTopic } from '#lib/server/page-topic.ts'
import { show, submit } from '#lib/server/refusals.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import { typedIn, type Typed } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { params, url } = event
  const asked = await show(askedFor(event).catch((refusal: unknown) => sayGone(event, refusal)))
  const address = encodeURI(asked.url)
  if (params.slug !== asked.slug) redirect(301, address + url.search)

  const { topic, more } = await withComments(event, asked)
  keepForVisitors(event, tagsOfTopic(topic))
  const shown = pageTopic(topic, url)
  if (!event.locals.person) tellTopic(event, shown)
  return {
    topic: new Printed(shown),
    more,
    first: !url.searchParams.has('after'),
    found: found(event, address, {
      description: event.locals.person ? null : firstWords(topic.opening.bodyHtml),
      thin: topic.deletedAt !== null,
      written: true,
      picture: {
        path: `/c/${shown.short}/card.png`,
        card: topicCard(topic, event.locals.community),
      },
    }),
    draft: takeDraft(event),
  }
}

/** Every form of the page names its conversation by the page's own address. */
export const actions: Actions = {
  answer: (event) =>
    submit(event, giveAnswer, {
      input: ({ body = '' }) => ({ topicId: topicIdOf(event.params), body }),
      then: ({ postId }) => toPost(event, postId),
      once: true,
    }),
  comment: (event) =>
    submit(event, comment, {
      input: (typed) => ({ ...inTopic(event, typed), body: typed.body ?? '' }),
      then: async ({ postId }) => toPost(event, postId, (await typedIn(event)).postId),
      once: true,
    }),
  vote: (event) =>
    submit(event, vote, {
      input: (typed) => ({ ...inTopic(event, typed), kind: kindOf(typed) }),
      then: () => staying(event),
      once: true,
    }),
  withdraw: (event) =>
    submit(event, withdrawVote, {
      input: (typed) => ({ ...inTopic(event, typed), kind: kindOf(typed) }),
      then: () => staying(event),
      once: true,
    }),
  accept: (event) => onPost(event, acceptAnswer),
  deletePost: (event) => onPost(event, deletePost),
  restorePost: (event) => onPost(event, restorePost),
  unaccept: (event) => onTopic(event, unacceptAnswer),
  follow: (event) => onTopic(event, followTopic),
  unfollow: (event) => onTopic(event, unfollowTopic),
  lock: (event) => onTopic(event, lockTopic),
  unlock: (event) => onTopic(event, unlockTopic),
  restoreTopic: (event) => onTopic(event, restoreTopic),
  deleteTopic: (event) =>
    submit(event, deleteTopic, {
      input: () => ({ topicId: topicIdOf(event.params) }),
      then: () => redirect(303, '/c'),
    }),
}

type Event = RequestEvent<{ id: string; slug: string }>

function topicIdOf({ id }: { id: string }): string {
  return longId(id) ?? error(404)
}

function inTopic(event: Event, { postId = '' }: Typed) {
  return { topicId: topicIdOf(event.params), postId }
}

function kindOf({ kind }: Typed): 'useful' | 'thanks' {
  return kind === 'thanks' ? 'thanks' : 'useful'
}

function onPost(event: Event, command: typeof acceptAnswer | typeof deletePost | typeof restorePost) {
  return submit(event, command, { input: (typed) => inTopic(event, typed), then: () => staying(event) })
}

function onTopic(event: Event, command: typeof lockTopic | typeof followTopic) {
  return submit(event, command, {
    input: () => ({ topicId: topicIdOf(event.params) }),
    then: () => staying(event),
  })
}

/** Back to the page as it was asked for, so that reloading it repeats nothing. */
function staying({ url }: Event): never {
  redirect(303, `${url.pathname}?${queryOf(url)}`.replace(/[?&]$/, ''))
}

/** The conversation in the order, and from the place, that the address asks for. */
function askedFor({ params, url, locals }: Pick<Event, 'params' | 'url' | 'locals'>): Promise<ShownTopic> {
  const query = url.searchParams
  const sort = answerSorts.find((one) => one === query.get('sort'))
  return showTopic(locals.ctx, { id: topicIdOf(params), sort, after: query.get('after') ?? undefined })
}

/** What was here and was removed is said to be gone, so that search engines forget it. */
async function sayGone(
  { params, locals }: Pick<Event, 'params' | 'locals'>,
  refusal: unknown,
): Promise<never> {
  const gone = refusal instanceof NotFound && (await wasDeleted(locals.ctx, { topicId: topicIdOf(params) }))
  if (gone) error(410)
  throw refusal
}

/** With `comments=<post>` that post shows the comments the page leaves out, fifty at a time. */
async function withComments({ url, locals }: Pick<Event, 'url' | 'locals'>, topic: ShownTopic) {
  const postId = longId(url.searchParams.get('comments') ?? '')
  if (!postId) return { topic, more: null }
  const after = url.searchParams.get('from')
  const { items, next } = await show(listComments(locals.ctx, { topicId: topic.id, postId, after }))
  const filled = (post: ShownPost) => (post.id === postId ? { ...post, comments: items } : post)
  return {
    topic: { ...topic, opening: filled(topic.opening), answers: topic.answers.map(filled) },
    more: { postId, next },
  }
}

/** To what was just written, wherever it stands among the others. */
async function toPost(event: Event, postId: string, parentId?: string): Promise<never> {
  const topic = await show(askedFor(event))
  const shown = [topic.opening, ...topic.answers]
  const query = new URLSearchParams(queryOf(event.url))
  const parent = shown.find(({ id }) => id === parentId)
  if (parentId && (!parent || parent.commentsCount > parent.comments.length))
    query.set('comments', shortId(parentId))
  if (!parentId && !shown.some(({ id }) => id === postId)) {
    query.delete('after')
    query.set('sort', 'newest')
  }
  redirect(303, `${encodeURI(topic.url)}${query.size ? `?${query}` : ''}#${shortId(postId)}`)
}
