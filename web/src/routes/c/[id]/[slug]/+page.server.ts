import {
  acceptAnswer,
  answerSorts,
  comment,
  deletePost,
  deleteTopic,
  followTopic,
  giveAnswer,
  lockTopic,
  postUrl,
  restorePost,
  restoreTopic,
  showTopic,
  unacceptAnswer,
  unfollowTopic,
  unlockTopic,
  vote,
  withdrawVote,
} from '@parvis/core/conversations'
import { longId } from '@parvis/core/kernel/ids'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { takeDraft } from '#lib/server/drafts.ts'
import { pageTopic, queryOf, tagsOfTopic } from '#lib/server/page-topic.ts'
import { show, submit } from '#lib/server/refusals.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { Typed } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { params, url, locals } = event
  const query = url.searchParams
  const sort = answerSorts.find((one) => one === query.get('sort'))
  const asked = { id: topicIdOf(params), sort, after: query.get('after') ?? undefined }
  const topic = await show(showTopic(locals.ctx, asked))

  const address = encodeURI(topic.url)
  if (params.slug !== topic.slug) redirect(301, address + url.search)
  keepForVisitors(event, tagsOfTopic(topic))
  return {
    topic: pageTopic(topic, url, event.isDataRequest),
    first: !query.has('after'),
    canonical: locals.ctx.services.url + address,
    draft: takeDraft(event),
  }
}

/** Every form of the page names its conversation by the page's own address. */
export const actions: Actions = {
  answer: (event) =>
    submit(event, giveAnswer, {
      input: ({ body = '' }) => ({ topicId: topicIdOf(event.params), body }),
      then: ({ postId }) => toPost(event, postId),
    }),
  comment: (event) =>
    submit(event, comment, {
      input: (typed) => ({ ...inTopic(event, typed), body: typed.body ?? '' }),
      then: ({ postId }) => toPost(event, postId),
    }),
  vote: (event) =>
    submit(event, vote, {
      input: (typed) => ({ ...inTopic(event, typed), kind: kindOf(typed) }),
      then: () => staying(event),
    }),
  withdraw: (event) =>
    submit(event, withdrawVote, {
      input: (typed) => ({ ...inTopic(event, typed), kind: kindOf(typed) }),
      then: () => staying(event),
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

/** To what was just written, wherever it stands among the others. */
function toPost(event: Event, postId: string): never {
  const id = topicIdOf(event.params)
  redirect(303, encodeURI(postUrl({ id, slug: event.params.slug }, postId)))
}
