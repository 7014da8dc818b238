import { describe, expect, test } from 'vitest'
import { cast, inWorld, square } from '../../test/world.ts'
import { createSpace } from '../spaces/index.ts'
import { findOldAddress, giveAnswer, hasOldAddresses, openTopic } from './index.ts'

describe('an old address', () => {
  test(
    'leads to where the thing lives now',
    inWorld(async ({ alice, bob, visitor }) => {
      const question = await openTopic(alice, {
        spaceId: square.id,
        kind: 'question',
        title: 'Hum?',
        body: 'It does.',
      })
      const answer = await giveAnswer(bob, { topicId: question.topicId, body: 'Change it.' })
      const topic_id = question.topicId
      const known = (old: string, id: string) => {
        const [source, kind, external_id] = old.split(' ') as [string, string, string]
        return { source, kind, external_id, id, topic_id: kind === 'person' ? null : topic_id }
      }
      expect(await hasOldAddresses(visitor)).toBe(false)
      await alice.db
        .insertInto('external_ids')
        .values([
          known('stackexchange:lamps post 12', question.postId),
          known('stackexchange:lamps post 34', answer.postId),
          known('stackexchange:lamps person 7', cast.bob.id),
          known('discourse:meta topic 12', topic_id),
          known('discourse:meta post-number 12/2', answer.postId),
          known('discourse:meta post 900', answer.postId),
          known('discourse:meta person bobby', cast.bob.id),
        ])
        .execute()
      expect(await hasOldAddresses(visitor)).toBe(true)

      const ways = {
        [question.url]: [
          '/questions/12',
          '/questions/12/why-does-it/',
          '/q/12/3',
          '/t/why/12',
          '/t/12',
          '/t/why/12/99',
          'https://lamps.example/questions/12/why-does-it?tab=votes#tab-top',
          '//lamps.example/q/12',
          'lamps.example:8080/t/why/12?u=bobby',
          'https%3A%2F%2Flamps.example%2Fq%2F12',
          ' questions/12/why ',
          '/questions/12/why#comment5_12',
          '/questions/12/why#99',
          '/community/t/why/12',
          'https://lamps.example/fr/forum/questions/12/why',
        ],
        [answer.url]: [
          '/a/34',
          '/a/34/7',
          '/questions/12/why/34',
          '/questions/12/why/34#34',
          '/t/why/12/2',
          '/p/900',
          'https://lamps.example/questions/12/why#34',
          '/questions/12#comment5_34',
        ],
        '/p/bob': ['/users/7', '/users/7/bob', '/u/Bobby', '/u/bobby/summary'],
      }
      for (const [address, paths] of Object.entries(ways))
        for (const path of paths)
          expect([path, await findOldAddress(visitor, { path })]).toEqual([path, address])
      const lost = [
        '/',
        '/questions',
        '/questions/99',
        '/one/more/folder/t/why/12',
        '/t/x',
        '/a/12345678901234567890',
        '/u/%00',
        '/u/%',
        '/q/1\0',
        'https://lamps.example',
        'https://lamps.example/%E0%A4%A',
        '%E0%A4%A',
        '',
        'x'.repeat(9999),
      ]
      for (const path of lost) expect(await findOldAddress(visitor, { path })).toBeNull()
    }),
  )

  test(
    'gives away nothing about a closed space',
    inWorld(async ({ clara, david, visitor }) => {
      const { spaceId } = await createSpace(clara, { name: 'Staff', readFrom: 'responder' })
      const { topicId } = await openTopic(david, {
        spaceId,
        kind: 'discussion',
        title: 'Secret',
        body: 'Hush',
      })
      await david.db
        .insertInto('external_ids')
        .values({ source: 'discourse:x', kind: 'topic', external_id: '1', id: topicId, topic_id: topicId })
        .execute()
      expect(await findOldAddress(visitor, { path: '/t/1' })).toBeNull()
      expect(await findOldAddress(david, { path: '/t/1' })).toMatch(/^\/c\//)
    }),
  )
})
