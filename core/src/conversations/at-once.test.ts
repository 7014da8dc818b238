import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { vaultOf } from '../kernel/vault.ts'
import { beginning, cast, square } from '../../test/cast.ts'
import type { Role } from '../kernel/actor.ts'
import { connect } from '../kernel/connect.ts'
import type { Context } from '../kernel/context.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { acceptAnswer, giveAnswer, openTopic, showTopic, vote, withdrawVote } from './index.ts'

/** Two at the same moment are two connections that commit: these stories keep what they do, and clean up. */
const { db, pool } = connect({ connectionString: process.env.PARVIS_TEST_DATABASE, max: 6 })
const opened: string[] = []

afterAll(async () => {
  const mine = sql`= any(${opened}::uuid[])`
  await sql`delete from events where object_id ${mine} or context_id ${mine}`.execute(db)
  await sql`delete from follows where topic_id ${mine}`.execute(db)
  await sql`delete from votes where topic_id ${mine}`.execute(db)
  await sql`update topics set accepted_post_id = null where id ${mine}`.execute(db)
  await sql`delete from posts where topic_id ${mine}`.execute(db)
  await sql`delete from topics where id ${mine}`.execute(db)
  await pool.end()
})

function as({ id, role }: { id: string; role: Role }): Context {
  const files = { put: async () => {}, get: async () => null, remove: async () => {} }
  const services = {
    url: '',
    files,
    signOn: openSignOn([]),
    courier: openCourier({ privateNetworks: false }),
    committed: () => {},
    jobs: { enqueue: async () => {} },
    vault: vaultOf('x'),
  }
  return { db, actor: { id, role }, now: beginning, origin: 'live', door: 'pages', services }
}
const [alice, bob, david] = [as(cast.alice), as(cast.bob), as(cast.david)]

async function ask() {
  const question = {
    spaceId: square.id,
    kind: 'question',
    title: 'Why does it hum?',
    body: 'It does.',
  } as const
  const { topicId, postId } = await openTopic(alice, question)
  opened.push(topicId)
  return { topicId, postId }
}

const often = <Done>(act: () => Promise<Done>) => Promise.all(Array.from({ length: 6 }, act))

describe('at the same moment', () => {
  test('everybody answers and every answer counts; everything is accepted and one stays so', async () => {
    const { topicId } = await ask()
    const six = Array.from({ length: 6 }, (_, at) =>
      giveAnswer(at % 2 ? bob : david, { topicId, body: `Answer ${at}` }),
    )
    const answers = await Promise.all(six)
    expect((await showTopic(alice, { id: topicId })).answersCount).toBe(6)

    await Promise.all(answers.map(({ postId }) => acceptAnswer(alice, { topicId, postId })))

    const { rows } = await sql<{ object_id: string; marks: number }>`
      select object_id, sum(case type when 'answer.accepted' then 1 else -1 end)::int as marks
      from events where context_id = ${topicId} and type in ('answer.accepted', 'answer.unaccepted')
      group by object_id`.execute(db)
    const standing = rows.filter(({ marks }) => marks !== 0)
    const { acceptedPostId } = await showTopic(alice, { id: topicId })
    expect(standing).toEqual([{ object_id: acceptedPostId, marks: 1 }])
    expect(rows).toHaveLength(6)
  })

  test('one person votes many times and counts once, and takes it back many times', async () => {
    const { topicId, postId } = await ask()
    await often(() => vote(bob, { topicId, postId, kind: 'useful' }))
    expect((await showTopic(bob, { id: topicId })).opening).toMatchObject({
      usefulCount: 1,
      votes: ['useful'],
    })
    await often(() => withdrawVote(bob, { topicId, postId, kind: 'useful' }))
    expect((await showTopic(bob, { id: topicId })).opening).toMatchObject({ usefulCount: 0, votes: [] })
  })
})
