import { afterAll, describe, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { startJobs } from './jobs.ts'
import type { Job } from './services.ts'

/** The queue works with its own commits, so these stories keep what they do, and clean up after themselves. */
const { db, pool } = connect({ connectionString: process.env.PARVIS_TEST_DATABASE, max: 4 })
afterAll(async () => {
  await pool.query('delete from pgboss.job')
  await pool.end()
})

const mail = (email: string): Job => ({
  name: 'mail',
  data: { template: 'confirm', personId: '01900000-0000-7000-8000-00000000a11c', email },
})

/** A queue whose handler remembers, fails for one address, and says when it has seen a last one. */
async function openQueue() {
  const seen: string[] = []
  const errors: object[] = []
  const { promise: end, resolve: tell } = Promise.withResolvers<void>()
  const queue = await startJobs({
    pool,
    log: { error: (fields) => void errors.push(fields) },
    handlers: {
      mail: async (order) => {
        const email = 'email' in order ? order.email : ''
        seen.push(email)
        if (email === 'end@example.org') tell()
        if (email === 'bad@example.org') throw new Error('no such mailbox')
      },
      webhook: async () => {},
      push: async () => {},
      pushes: async () => {},
      upkeep: async () => {},
      backup: async () => {},
      news: async () => {},
    },
  })
  return { ...queue, seen, errors, end }
}

describe('the job queue', () => {
  test('takes what was committed, once per key, and nothing that was rolled back', async () => {
    const { jobs, work, stop, seen, end } = await openQueue()
    await db.transaction().execute(async (tx) => {
      await jobs.enqueue(tx, mail('alice@example.org'), 'one')
      await jobs.enqueue(tx, mail('alice@example.org'), 'one')
    })
    await db.transaction().execute((tx) => jobs.enqueue(tx, mail('alice@example.org'), 'one'))
    const undone = db.transaction().execute(async (tx) => {
      await jobs.enqueue(tx, mail('bob@example.org'), 'two')
      throw new Error('changed our mind')
    })
    await expect(undone).rejects.toThrow('changed our mind')
    await db.transaction().execute((tx) => jobs.enqueue(tx, mail('end@example.org'), 'three'))

    await work()
    await end
    await stop()
    expect(seen.toSorted()).toEqual(['alice@example.org', 'end@example.org'])
  })

  test('tries again what failed, and does the others of the same batch once', async () => {
    const { jobs, work, stop, errors, end } = await openQueue()
    await db.transaction().execute(async (tx) => {
      await jobs.enqueue(tx, mail('bad@example.org'), 'four')
      await jobs.enqueue(tx, mail('end@example.org'), 'five')
    })
    await work()
    await end
    await stop()

    const { rows } = await pool.query(
      `select data ->> 'email' as email, state, retry_limit from pgboss.job where state <> 'completed' and name = 'mail'`,
    )
    expect(rows).toEqual([{ email: 'bad@example.org', state: 'retry', retry_limit: 10 }])
    expect(errors).toMatchObject([{ job: 'mail', tries: 1, error: 'Error: no such mailbox' }])
  })
})
