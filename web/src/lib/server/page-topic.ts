import type { ShownPost, ShownTopic } from '@parvis/core/conversations'
import { shortId } from '@parvis/core/kernel/ids'
import type { PagePost, PageTopic } from '../conversation/forms.ts'
import { Html } from '../html.ts'
import type { Tag } from './tags.ts'

/** A conversation as its page gets it; `full` on a client navigation, when there is no markup that holds the bodies. */
export function pageTopic(topic: ShownTopic, url: URL, full: boolean): PageTopic {
  return {
    ...topic,
    short: shortId(topic.id),
    query: queryOf(url),
    opening: pagePost(topic.opening, full),
    answers: topic.answers.map((answer) => pagePost(answer, full)),
  }
}

function pagePost({ bodyHtml, comments, ...post }: ShownPost, full: boolean): PagePost {
  return {
    ...post,
    anchor: shortId(post.id),
    body: new Html(bodyHtml, full),
    comments: comments.map((comment) => pagePost(comment, full)),
  }
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
