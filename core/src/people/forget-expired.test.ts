import { expect, test } from 'vitest'
import { mailedToken } from '../../test/mailbox.ts'
import { day, inWorld } from '../../test/world.ts'
import { askForSignInLink, followSignInLink, forgetExpired, listSessions, signUp } from './index.ts'

test(
  'what opens nothing any more is forgotten: old sessions, links, tries and sign-ups that nobody confirmed',
  inWorld(async (world) => {
    const { visitor, bob, system, later } = world
    await askForSignInLink(visitor, { email: 'bob@example.org' })
    await followSignInLink(visitor, { token: await mailedToken(world) })
    await signUp(visitor, { name: 'Zoé', email: 'zoe@example.org', password: 'three quiet lamps' })

    await forgetExpired(later(system, 6 * day), {})
    expect(await listSessions(bob)).toHaveLength(1)
    await forgetExpired(later(system, 31 * day), {})

    expect(await listSessions(bob)).toEqual([])
    const counts = await Promise.all(
      (['sessions', 'attempts', 'sign_in_links'] as const).map((table) =>
        system.db
          .selectFrom(table)
          .select((row) => row.fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow(),
      ),
    )
    expect(counts.map(({ n }) => n)).toEqual(['0', '0', '0'])
    const people = await system.db.selectFrom('people').select('handle').where('name', '=', 'Zoé').execute()
    expect(people).toEqual([])
  }),
)
