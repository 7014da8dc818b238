import { homeSections } from '@parvis/core/brand'
import { listTopics, showPulse } from '@parvis/core/conversations'
import { mayManageSpaces, listSpaces } from '@parvis/core/spaces'
import { found, tell, tellingOf } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { house } from '#lib/server/structured.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

/**
 * What is new, what waits for an answer and what was solved; for a member what became of their own, for a visitor
 * what this place is for.
 */
export const load: PageServerLoad = async (event) => {
  const { ctx, community, person, language } = event.locals
  const [spaces, latest, waiting, pulse, yours] = await Promise.all([
    listSpaces(ctx),
    listTopics(ctx, { sort: person ? 'active' : 'newest', limit: 12 }),
    listTopics(ctx, { sort: 'unanswered', limit: 5 }),
    showPulse(ctx),
    person ? listTopics(ctx, { authorId: person.id, sort: 'newest', limit: 3 }) : null,
  ])
  keepForVisitors(event, ['lists', 'people'])
  tell(event, house(community, tellingOf(event)))
  const lede = messagesIn(language)('lists.visitorLede', { name: community.name })
  return {
    found: found(event, '/', { description: community.tagline || lede, feed: '/feed' }),
    tagline: community.tagline,
    welcome: community.brand.welcome,
    parts: person ? homeSections : community.brand.home,
    spaces: spaces.filter((space) => !space.archivedAt),
    latest: latest.items,
    waiting: waiting.items.filter((topic) => topic.author.id !== person?.id),
    pulse,
    yours: yours?.items ?? [],
    mayOpenSpaces: mayManageSpaces(ctx.actor),
  }
}
