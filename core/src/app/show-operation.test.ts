import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import { giveAnswer, openTopic, vote } from '../conversations/index.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { showOperation } from './show-operation.ts'

test(
  'an event that a reader could not take says who did what, about whom and where',
  inWorld(async ({ alice, bob, olga }) => {
    const { topicId } = await openTopic(alice, {
      spaceId: square.id,
      kind: 'question',
      title: 'Why does my lamp hum at night?',
      body: 'It does.',
    })
    const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
    await vote(alice, { topicId, postId, kind: 'thanks' })
    await sql`insert into parked_events (module, event_id, error, tries)
      select 'recognition', id, 'as if', 3 from events where object_id = ${postId} and type = 'vote.given'`.execute(
      olga.db,
    )
    await sql`insert into parked_events (module, event_id, error, tries, parked_at)
      values ('search', 0, 'of an event that is gone', 3, now() - interval '1 day')`.execute(olga.db)

    const { parked } = await showOperation(olga)
    expect(parked).toMatchObject([
      {
        module: 'recognition',
        type: 'vote.given',
        who: { handle: 'alice' },
        about: { handle: 'bob' },
        topic: { title: 'Why does my lamp hum at night?', url: expect.stringMatching(/^\/c\//) },
      },
      { module: 'search', type: null, who: null, about: null, topic: null },
    ])
    await expect(showOperation(bob)).rejects.toThrow(Forbidden)
  }),
)
