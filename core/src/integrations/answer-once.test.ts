import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { beginning, cast } from '../../test/cast.ts'
import { day, hour, inWorld } from '../../test/world.ts'
import { connect } from '../kernel/connect.ts'
import type { Context } from '../kernel/context.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { answerOnce, forgetAnswers } from './index.ts'

describe('the same request', () => {
  test(
    'is answered the same for a day, for each person by themselves, and then forgotten',
    inWorld(async ({ alice, bob, visitor, system, later }) => {
      let done = 0
      const act = async () => ({ number: ++done })
      const request = { key: 'k', asked: 'open a topic' }
      expect(await answerOnce(alice, request, act)).toEqual({ answer: { number: 1 }, again: false })
      const soon = later(alice, day - hour)
      expect(await answerOnce(soon, request, act)).toEqual({ answer: { number: 1 }, again: true })
      expect(await answerOnce(bob, request, act)).toEqual({ answer: { number: 2 }, again: false })
      await expect(answerOnce(soon, { ...request, asked: 'another' }, act)).rejects.toThrow(Invalid)
      const kept = await alice.db.selectFrom('kept_answers').select('answer').execute()
      expect(JSON.stringify(kept)).not.toContain('number')
      await expect(answerOnce(visitor, request, act)).rejects.toThrow(Forbidden)
      await expect(answerOnce(alice, { ...request, key: '' }, act)).rejects.toThrow(Invalid)

      expect(await answerOnce(later(alice, day), { ...request, asked: 'another' }, act)).toMatchObject({
        answer: { number: 3 },
      })
      await forgetAnswers(later(system, 3 * day), {})
      expect(await answerOnce(bob, request, act)).toMatchObject({ again: false })
    }),
  )
})

describe('at the same moment', () => {
  /** Two at the same moment are two connections that commit: this story keeps what it does, and cleans up. */
  const { db, pool } = connect({ connectionString: process.env.PARVIS_TEST_DATABASE, max: 6 })

  afterAll(async () => {
    await sql`delete from kept_answers`.execute(db)
    await pool.end()
  })

  test('it is done once, everybody hears the same, and a failure leaves room for the next try', async () => {
    const files = { put: async () => {}, get: async () => null, remove: async () => {} }
    const services = {
      url: '',
      files,
      signOn: openSignOn([]),
      courier: openCourier({ privateNetworks: false }),
      vault: vaultOf('x'),
      committed: () => {},
      jobs: { enqueue: async () => {} },
    }
    const alice: Context = { db, actor: cast.alice, now: beginning, origin: 'live', door: 'api', services }
    let tries = 0
    const act = async () => {
      if (++tries === 1) throw new Error('The first one breaks')
      await new Promise((later) => setTimeout(later, 50))
      return { tries }
    }
    const six = await Promise.allSettled(
      Array.from({ length: 6 }, () => answerOnce(alice, { key: 'six', asked: 'six' }, act)),
    )
    const heard = six.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(heard).toHaveLength(5)
    expect(heard.map(({ answer }) => answer)).toEqual(heard.map(() => ({ tries: 2 })))
    expect(heard.filter(({ again }) => !again)).toHaveLength(1)
  })
})
