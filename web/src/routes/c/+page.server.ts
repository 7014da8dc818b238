import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const list = await topicList(event, {}, 'active')
  keepForVisitors(event, ['lists'])
  return { list }
}
