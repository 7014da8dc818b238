import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { tag } = event.params
  const list = await topicList(event, { tag }, 'newest')
  keepForVisitors(event, ['lists'])
  return { tag, list }
}
