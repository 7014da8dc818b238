import * as fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, day, inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { record, type Telling } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { react, rewind } from '../kernel/react.ts'
import { countUnread, listNotifications, markRead } from './index.ts'
import { notifications } from './reactions.ts'

const { alice, bob, emma } = cast
const lamp = newId(new Date(0))
const opening = newId(new Date(1))
const answer = newId(new Date(2))
const inTopic = { topicId: lamp, spaceId: square.id, kind: 'question' } as const

async function plantLamp(tx: Tx) {
  await sql`insert into topics (id, space_id, kind, title, slug, language, author_id, created_at, last_activity_at)
    values (${lamp}, ${square.id}, 'question', 'Why does my lamp hum?', 'lamp', 'en', ${alice.id}, ${tx.now}, ${tx.now})`.execute(
    tx.db,
  )
  await sql`insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
    values (${lamp}, ${opening}, 'opening', ${alice.id}, 'en', 'x', 'x', ${tx.now}),
      (${lamp}, ${answer}, 'answer', ${bob.id}, 'en', 'x', 'x', ${tx.now})`.execute(tx.db)
}
const tell = (tx: Tx, telling: Pick<Telling, 'type' | 'facts'>) =>
  record(tx, { ...telling, object: lamp, context: lamp } as Telling)

const opened = {
  type: 'topic.opened',
  facts: { ...inTopic, postId: opening, authorId: alice.id, mentionedIds: [] },
} as const
const answered = (authorId: string, mentionedIds: string[] = []) =>
  ({
    type: 'answer.given',
    facts: { ...inTopic, postId: answer, authorId, topicAuthorId: alice.id, mentionedIds },
  }) as const
const acceptance = { ...inTopic, postId: answer, authorId: bob.id, askerId: alice.id, acceptedById: alice.id }
const vote = {
  ...inTopic,
  postId: answer,
  role: 'answer',
  vote: 'useful',
  authorId: bob.id,
  voterId: emma.id,
} as const
const follow = (type: 'topic.followed' | 'topic.unfollowed', personId: string) =>
  ({ type, facts: { ...inTopic, personId } }) as const

const heardBy = async (tx: Tx) => (await listNotifications(tx)).items.map(({ reason }) => reason)

const all = ({ db }: Tx) =>
  db.selectFrom('notifications').selectAll().orderBy('person_id').orderBy('event_id').execute()

describe('notifications', () => {
  test(
    'tell of answers, acceptance, votes and comments, once each and never of one’s own act',
    inWorld(async (world) => {
      const { settle } = world
      await plantLamp(world.alice)
      await tell(world.alice, opened)
      await tell(world.bob, answered(bob.id, [emma.id, bob.id]))
      await tell(world.emma, answered(emma.id, [bob.id]))
      await tell(world.alice, { type: 'answer.accepted', facts: acceptance })
      await tell(world.emma, { type: 'vote.given', facts: vote })
      await settle()

      expect(await heardBy(world.alice)).toEqual(['answer', 'answer'])
      expect(await heardBy(world.bob)).toEqual(['useful', 'accepted', 'mention'])
      expect(await heardBy(world.emma)).toEqual(['mention'])
      const { items } = await listNotifications(world.emma)
      expect(items[0]).toMatchObject({
        read: false,
        actor: { handle: 'bob', name: bob.name },
        topic: { title: 'Why does my lamp hum?' },
      })
    }),
  )

  test(
    'never come from imported history',
    inWorld(async ({ alice: anyone, bob: helper, settle }) => {
      await plantLamp(anyone)
      await tell({ ...helper, origin: 'import' }, answered(bob.id))
      await settle()
      expect(await heardBy(anyone)).toEqual([])
    }),
  )

  test(
    'reach those who follow at that moment',
    inWorld(async (world) => {
      await plantLamp(world.alice)
      await tell(world.alice, opened)
      await tell(world.emma, follow('topic.followed', emma.id))
      await tell(world.bob, answered(bob.id))
      await tell(world.emma, follow('topic.unfollowed', emma.id))
      await tell(world.alice, follow('topic.unfollowed', alice.id))
      await tell(world.bob, answered(bob.id))
      await world.settle()
      expect(await heardBy(world.emma)).toEqual(['follow'])
      expect(await heardBy(world.alice)).toEqual(['answer'])
    }),
  )

  test(
    'of a withdrawn vote, a deleted conversation or a closed space are not shown',
    inWorld(async (world) => {
      await plantLamp(world.alice)
      for (const type of ['vote.given', 'vote.withdrawn', 'vote.given'] as const)
        await tell(world.emma, { type, facts: vote })
      await world.settle()
      expect(await heardBy(world.bob)).toEqual(['useful'])

      await world.alice.db.updateTable('spaces').set({ read_from: 'responder' }).execute()
      expect([await heardBy(world.bob), await countUnread(world.bob)]).toEqual([[], 0])
      await world.alice.db.updateTable('spaces').set({ read_from: 'visitor' }).execute()
      await world.alice.db.updateTable('topics').set({ deleted_at: world.alice.now }).execute()
      expect([await heardBy(world.bob), await countUnread(world.bob)]).toEqual([[], 0])
    }),
  )

  test(
    'are read one by one or all at once, and only by whom they belong to',
    inWorld(async (world) => {
      await plantLamp(world.alice)
      for (let i = 0; i < 3; i++) await tell(world.later(world.bob, i * day), answered(bob.id))
      await world.settle()
      const [newest] = (await listNotifications(world.alice)).items
      await markRead(world.bob, { eventIds: [newest!.eventId] })
      expect(await countUnread(world.alice)).toBe(3)
      await markRead(world.alice, { eventIds: [newest!.eventId] })
      expect(await countUnread(world.alice)).toBe(2)
      await markRead(world.alice, { eventIds: null })
      expect(await countUnread(world.alice)).toBe(0)

      const first = await listNotifications(world.alice, { limit: 2 })
      const rest = await listNotifications(world.alice, { after: first.next, limit: 2 })
      expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
    }),
  )

  test('are the same after a replay, read or unread, in batches of any size', async () => {
    const steps = {
      answer: answered(bob.id, [emma.id]),
      accept: { type: 'answer.accepted', facts: acceptance },
      unaccept: { type: 'answer.unaccepted', facts: acceptance },
      vote: { type: 'vote.given', facts: vote },
      unvote: { type: 'vote.withdrawn', facts: vote },
      follow: follow('topic.followed', emma.id),
      unfollow: follow('topic.unfollowed', emma.id),
      leave: follow('topic.unfollowed', alice.id),
    } as const
    const story = fc.array(
      fc.oneof(
        fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
        fc.constantFrom('read', 'readOne'),
      ),
      { maxLength: 20 },
    )

    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 25 }), (told, batch) =>
        inWorld(async (world) => {
          await plantLamp(world.alice)
          for (const step of told) {
            if (step === 'read') await markRead(world.alice, { eventIds: null })
            else if (step === 'readOne') {
              const { items } = await listNotifications(world.emma)
              await markRead(world.emma, { eventIds: items.slice(0, 1).map(({ eventId }) => eventId) })
            } else await tell(world.maya, steps[step as keyof typeof steps])
            while ((await react(world.system, notifications)) > 0);
          }
          const live = await all(world.alice)
          await rewind(world.system, notifications)
          while ((await react(world.system, notifications, batch)) > 0);
          expect(await all(world.alice)).toEqual(live)
        })(),
      ),
      { numRuns: 25 },
    )
  })
})
