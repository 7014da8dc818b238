import { expect, test } from 'vitest'
import { groupByTopic } from './group-notifications.ts'

test('what happened in one conversation stands together, newest first', () => {
  const lamp = { id: 'lamp', title: 'Why does my lamp hum?', url: '/c/1/lamp' }
  const tent = { id: 'tent', title: 'Which tent?', url: '/c/2/tent' }
  const groups = groupByTopic([
    { eventId: '9', read: false, topic: lamp },
    { eventId: '8', read: true, topic: tent },
    { eventId: '7', read: true, topic: lamp },
    { eventId: '6', read: false, topic: lamp },
  ])
  expect(groups.map(({ topic, unread }) => [topic.id, unread])).toEqual([
    ['lamp', ['9', '6']],
    ['tent', []],
  ])
})
