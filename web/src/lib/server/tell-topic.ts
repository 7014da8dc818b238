import type { RequestEvent } from '@sveltejs/kit'
import type { PageTopic } from '../conversation/forms.ts'
import { lookOf, type Card } from './cards.ts'
import { tell, tellingOf } from './found.ts'
import { discussion, questionPage, trail } from './structured.ts'

/** What a conversation is about, for search engines; nothing about one that is gone. */
export function tellTopic(event: RequestEvent, topic: PageTopic): void {
  if (topic.deletedAt) return
  const telling = tellingOf(event)
  const { space } = topic
  const way = trail(
    [
      [event.locals.community.name, '/'],
      [space.name, `/s/${encodeURIComponent(space.slug)}`],
      [topic.title, encodeURI(topic.url)],
    ],
    telling,
  )
  tell(event, [topic.kind === 'question' ? questionPage(topic, telling) : discussion(topic, telling), way])
}

/** What the picture beside a link to it says. */
export function topicCard(
  { title, space, author }: Pick<PageTopic, 'title' | 'space' | 'author'>,
  community: App.Locals['community'],
): Card {
  return { house: community.name, title, place: space.name, author: author.name, look: lookOf(community) }
}
