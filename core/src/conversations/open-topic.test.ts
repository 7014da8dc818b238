import { describe, expect, test } from 'vitest'
import { beginning, day, inWorld, square } from '../../test/world.ts'
import { longId } from '../kernel/ids.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { changeSpace, createSpace } from '../spaces/index.ts'
import { comment, giveAnswer, openTopic, showTopic } from './index.ts'

const lamp = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum at night?',
  body: 'It **hums** when it is off. @bob, you have one too. @nobody @alice',
  tags: ['Night Lamp', 'hum', 'night-lamp'],
} as const

describe('a conversation', () => {
  test(
    'is whole for whoever reads it: posts, people, tags and what they may do',
    inWorld(async ({ alice, bob, david, visitor }) => {
      const { topicId, postId, url } = await openTopic(alice, { ...lamp, tags: [...lamp.tags] })
      await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await comment(david, { topicId, postId, body: 'Which lamp?' })

      const shown = await showTopic(visitor, { id: topicId })

      expect(shown).toMatchObject({
        title: lamp.title,
        url,
        language: 'en',
        tags: ['night-lamp', 'hum'],
        createdAt: new Date(beginning.getTime() + day).toISOString(),
        answersCount: 1,
        commentsCount: 1,
        author: { handle: 'alice', name: 'Alice Ferrand', bot: false },
        space: { slug: 'square', name: 'The square' },
        follows: false,
        next: null,
        may: { answer: false, edit: false, delete: false, follow: false },
      })
      expect(shown.opening.bodyHtml).toBe(
        '<p>It <strong>hums</strong> when it is off. <a href="/p/bob" class="mention">@bob</a>, you have one too. ' +
          '@nobody <a href="/p/alice" class="mention">@alice</a></p>\n',
      )
      expect(shown.opening.comments.map(({ author, bodyHtml }) => [author.handle, bodyHtml])).toEqual([
        ['david', '<p>Which lamp?</p>\n'],
      ])
      expect(shown.answers.map(({ author }) => author.handle)).toEqual(['bob'])
      expect(longId(url.split('/')[2]!)).toBe(topicId)
      expect(url).toMatch(/why-does-my-lamp-hum-at-night$/)

      const hers = await showTopic(alice, { id: topicId })
      expect(hers.follows).toBe(true)
      expect(hers.may).toMatchObject({ answer: true, edit: true, delete: false, lock: false })
      expect(hers.answers[0]!.may).toMatchObject({ accept: true, vote: true, edit: false })
      expect(hers.opening.may).toMatchObject({ vote: false, edit: true })
    }),
  )

  test(
    'tells the log who was called, but not its author',
    inWorld(async ({ alice, bob }) => {
      const { topicId } = await openTopic(alice, { ...lamp, tags: [] })
      const told = await alice.db
        .selectFrom('events')
        .select(['type', 'facts', 'context_id'])
        .where('object_id', '=', topicId)
        .execute()
      expect(told).toMatchObject([
        {
          type: 'topic.opened',
          context_id: square.id,
          facts: { authorId: alice.actor.id, mentionedIds: [bob.actor.id] },
        },
      ])
    }),
  )

  test(
    'is in the language of its words',
    inWorld(async ({ alice }) => {
      const { topicId } = await openTopic(alice, {
        ...lamp,
        tags: [],
        title: 'Pourquoi ma lampe fait-elle du bruit la nuit ?',
        body: 'Elle bourdonne dès que je l’éteins.\n\n```\nthe of and to in is that\n```',
      })
      expect((await showTopic(alice, { id: topicId })).language).toBe('fr')
    }),
  )

  test(
    'is refused in words where it cannot be',
    inWorld(async ({ alice, clara, visitor, system }) => {
      const asked = { ...lamp, tags: [] }
      await expect(openTopic(visitor, asked)).rejects.toThrow(Forbidden)
      await expect(openTopic(system, asked)).rejects.toThrow(Forbidden)
      await expect(openTopic(alice, { ...asked, spaceId: alice.actor.id! })).rejects.toThrow(NotFound)
      await expect(openTopic(alice, { ...asked, title: ' a ' })).rejects.toThrow(Invalid)
      await expect(openTopic(alice, { ...asked, body: '\u200b\u200b' })).rejects.toThrow(Invalid)
      await expect(openTopic(alice, { ...asked, body: 'x'.repeat(30_001) })).rejects.toThrow(Invalid)
      await expect(openTopic(alice, { ...asked, title: 'a\0b c' })).rejects.toThrow(Invalid)
      await expect(openTopic(alice, { ...asked, tags: ['a', 'b', 'c', 'd', 'e', 'f'] })).rejects.toThrow(
        Invalid,
      )
      await expect(openTopic(alice, { ...asked, tags: ['../etc'] })).rejects.toThrow(Invalid)
      const reading = { ...alice, actor: { ...alice.actor, scopes: ['read'] } }
      await expect(openTopic(reading, asked)).rejects.toThrow(Forbidden)

      await changeSpace(clara, { spaceId: square.id, kinds: ['discussion'] })
      await expect(openTopic(alice, asked)).rejects.toThrow(Invalid)
      await changeSpace(clara, { spaceId: square.id, archived: true })
      await expect(openTopic(alice, asked)).rejects.toMatchObject({ reason: 'space.archived' })
    }),
  )

  test(
    'in a closed space is not found by who may not read there, and not called either',
    inWorld(async ({ alice, clara, david, visitor }) => {
      const { spaceId } = await createSpace(clara, {
        name: 'Staff room',
        readFrom: 'responder',
        writeFrom: 'responder',
      })
      const { topicId } = await openTopic(david, { ...lamp, spaceId, tags: [] })
      for (const reader of [alice, visitor])
        await expect(showTopic(reader, { id: topicId })).rejects.toThrow(NotFound)
      await expect(giveAnswer(alice, { topicId, body: 'Let me in' })).rejects.toThrow(NotFound)
      const { facts } = await david.db
        .selectFrom('events')
        .select('facts')
        .where('object_id', '=', topicId)
        .executeTakeFirstOrThrow()
      expect(facts).toMatchObject({ mentionedIds: [] })
    }),
  )
})

describe('a page of a conversation', () => {
  test(
    'goes on where the last one ended, each answer once',
    inWorld(async ({ alice, bob, later }) => {
      const { topicId } = await openTopic(alice, { ...lamp, kind: 'discussion', tags: [] })
      for (let number = 1; number <= 25; number++)
        await giveAnswer(later(bob, number * 1000), { topicId, body: `Reply ${number}` })

      const first = await showTopic(alice, { id: topicId })
      const second = await showTopic(alice, { id: topicId, after: first.next! })
      const words = [...first.answers, ...second.answers].map(({ bodyHtml }) => bodyHtml)
      expect(first.answers).toHaveLength(20)
      expect(words).toEqual(Array.from({ length: 25 }, (_, at) => `<p>Reply ${at + 1}</p>\n`))
      expect(second.next).toBeNull()

      const backwards = await showTopic(alice, { id: topicId, sort: 'newest' })
      const rest = await showTopic(alice, { id: topicId, after: backwards.next! })
      expect([...backwards.answers, ...rest.answers].map(({ bodyHtml }) => bodyHtml)).toEqual(
        words.toReversed(),
      )
    }),
  )

  test(
    'is not found or refused for an id or a cursor that somebody made up',
    inWorld(async ({ alice }) => {
      const { topicId } = await openTopic(alice, { ...lamp, tags: [] })
      for (const id of ['', 'x', "' or 1=1", square.id])
        await expect(showTopic(alice, { id })).rejects.toThrow(NotFound)
      const forged = Buffer.from('["useful",1e99,"never","x"]').toString('base64url')
      for (const after of ['x', 'null', forged, 'é'.repeat(5000)])
        await expect(showTopic(alice, { id: topicId, after })).rejects.toThrow(Invalid)
    }),
  )
})

describe('an answer', () => {
  test(
    'is refused in a conversation that is closed, and by whom may not write',
    inWorld(async ({ alice, visitor, clara }) => {
      const { topicId } = await openTopic(alice, { ...lamp, tags: [] })
      await expect(giveAnswer(visitor, { topicId, body: 'Me too' })).rejects.toThrow(Forbidden)
      await changeSpace(clara, { spaceId: square.id, archived: true })
      await expect(giveAnswer(alice, { topicId, body: 'Still' })).rejects.toThrow(Conflict)
    }),
  )
})
