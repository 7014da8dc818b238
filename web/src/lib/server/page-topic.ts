import type { ShownPost, ShownTopic } from '@parvis/core/conversations'
import { shortId } from '@parvis/core/kernel/ids'
import type { PagePost, PageTopic } from '../conversation/forms.ts'
import type { Tag } from './tags.ts'

/** A conversation as its page gets it. */
export function pageTopic(topic: ShownTopic, url: URL): PageTopic {
  return {
    ...topic,
    short: shortId(topic.id),
    query: queryOf(url),
    opening: pageOpening(topic),
    answers: topic.answers.map(pagePost),
  }
}

/** Its opening stands and falls with a conversation. */
function pageOpening({ opening, may }: ShownTopic): PagePost {
  const post = pagePost(opening)
  return { ...post, may: { ...post.may, delete: may.delete, restore: may.restore } }
}

function pagePost(post: ShownPost): PagePost {
  return { ...post, anchor: shortId(post.id), comments: post.comments.map(pagePost) }
}

/** Everything whose change makes this page another one. */
export function tagsOfTopic(topic: ShownTopic): Tag[] {
  const posts = [topic.opening, ...topic.answers].flatMap((post) => [post, ...post.comments])
  const people = posts.map(({ author }) => author.id).filter((id) => id !== null)
  return [`topic:${topic.id}`, `space:${topic.space.id}`, ...people.map((id): Tag => `person:${id}`)]
}

/** The query of a page without the form action in it, ready for one to follow. */
export function queryOf(url: URL): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')))
  return query.size ? `${query}&` : ''
}
