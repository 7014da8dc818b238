import { listTopics } from '@parvis/core/conversations'
import { mayManageSpaces, listSpaces } from '@parvis/core/spaces'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

/** What is new, and what waits for an answer; for a visitor, also what this place is for. */
export const load: PageServerLoad = async (event) => {
  const { ctx, community, person } = event.locals
  const [spaces, latest, waiting] = await Promise.all([
    listSpaces(ctx),
    listTopics(ctx, { sort: person ? 'active' : 'newest', limit: 12 }),
    listTopics(ctx, { sort: 'unanswered', limit: 5 }),
  ])
  keepForVisitors(event, ['lists'])
  return {
    tagline: community.tagline,
    spaces: spaces.filter((space) => !space.archivedAt),
    latest: latest.items,
    waiting: waiting.items.filter((topic) => topic.author.id !== person?.id),
    mayOpenSpaces: mayManageSpaces(ctx.actor),
  }
}
