import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const list = await topicList(event, {}, 'active')
  keepForVisitors(event, ['lists'])
  const t = messagesIn(event.locals.language)
  const { name } = event.locals.community
  tellTrail(event, [[t('common.conversations'), '/c']])
  return {
    list,
    found: found(event, '/c', {
      description: t('lists.aboutConversations', { name }),
      thin: list.items.length === 0,
      feed: '/feed',
    }),
  }
}
