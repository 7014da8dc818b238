import {
  acceptAnswer,
  comment,
  deletePost,
  deleteTopic,
  giveAnswer,
  lockTopic,
  openTopic,
  vote,
} from '@parvis/core/conversations'
import { createWebhook, testWebhook } from '@parvis/core/integrations'
import { createInvitation, importPeople } from '@parvis/core/people'
import type { Tx } from '@parvis/core/kernel/context'
import { createTool } from '@parvis/core/tools'
import { cast, square, type World } from '../../core/test/world.ts'

export type Scene = Awaited<ReturnType<typeof plant>>

const imported = '01900000-0000-7000-8000-00000000faaa'
/** What everybody has one of for themselves has the same id for each. */
const owned = '01900000-0000-7000-8000-00000000fccc'
const importRun = '01900000-0000-7000-8000-00000000fbbb'

/** Something of everything, said by Alice, for every operation to be tried on. */
export async function plant(world: World) {
  const { clara, system } = world
  // Each thing a minute after the one before: what is newest is no accident.
  let minutes = 0
  const later = (someone: Tx) => world.later(someone, ++minutes * 60_000)
  const question = { spaceId: square.id, kind: 'question' } as const
  const asked = await openTopic(later(world.alice), {
    ...question,
    title: 'Why does my lamp hum at night?',
    body: 'It hums **every** night.',
    tags: ['lamp'],
  })
  const answer = await giveAnswer(later(world.alice), {
    topicId: asked.topicId,
    body: 'The driver was worn out.',
  })
  await comment(later(world.bob), {
    topicId: asked.topicId,
    postId: asked.postId,
    body: 'Which model is it?',
  })
  await vote(later(world.bob), { topicId: asked.topicId, postId: answer.postId, kind: 'useful' })

  const alone = await openTopic(later(world.alice), {
    ...question,
    title: 'May lamps be washed?',
    body: 'Mine is dusty.',
  })
  const gone = await openTopic(later(world.alice), {
    ...question,
    title: 'Never mind',
    body: 'I found it myself.',
  })
  await deleteTopic(later(world.alice), { topicId: gone.topicId })
  const takenBack = await giveAnswer(later(world.alice), {
    topicId: asked.topicId,
    body: 'Forget what I said.',
  })
  await deletePost(later(world.alice), { topicId: asked.topicId, postId: takenBack.postId })

  const solved = await openTopic(later(world.alice), {
    ...question,
    title: 'How do I open it?',
    body: 'No screw in sight.',
  })
  const solution = await giveAnswer(later(world.bob), { topicId: solved.topicId, body: 'Turn the ring.' })
  await acceptAnswer(later(world.alice), { topicId: solved.topicId, postId: solution.postId })
  const closed = await openTopic(later(world.alice), {
    ...question,
    title: 'Which lamp is best?',
    body: 'Tell me.',
  })
  await lockTopic(later(world.maya), { topicId: closed.topicId })

  await importPeople(clara, {
    people: [
      {
        id: imported,
        name: 'Iris Ancien',
        aboutMarkdown: '',
        aboutHtml: '',
        location: null,
        website: null,
        bot: false,
        createdAt: new Date('2020-01-01T00:00:00Z'),
        importedFrom: 'discourse',
      },
    ],
  })
  await system.db
    .insertInto('imports')
    .values({
      id: importRun,
      format: 'discourse',
      source: 'discourse',
      path: 'dump',
      started_at: new Date('2026-01-05T09:00:00Z'),
      files: JSON.stringify({ 'topics.jsonl': 2048 }),
    })
    .execute()
  await system.db
    .insertInto('external_ids')
    .values({
      source: 'discourse',
      kind: 'topic',
      external_id: '12',
      id: asked.topicId,
      topic_id: asked.topicId,
    })
    .execute()
  const invited = await createInvitation(clara, { note: 'For the fair', uses: 5 })
  const { id: hookId } = await createWebhook(clara, {
    target: 'https://desk.example.org/parvis',
    types: ['person.joined', 'answer.accepted'],
  })
  const { id: tool } = await createTool(world.olga, {
    name: 'Shop',
    redirectAddresses: ['https://shop.example.org/signed-in'],
    logoutAddresses: ['https://shop.example.org/'],
  })
  await world.settle()
  const tested = await testWebhook(later(clara), { webhookId: hookId })
  return {
    owned,
    asked,
    answer,
    alone,
    gone,
    takenBack,
    solved,
    solution,
    closed,
    invited,
    hook: { id: hookId, deliveryId: tested.id },
    tool,
    importRun,
    people: cast,
    square,
  }
}

/** A passkey, a session, a key, a connection, an allowed tool and a sign-in for everybody. */
export async function giveDoors({ system: { db, now } }: World, { tool }: Scene): Promise<void> {
  const [later, userAgent] = [
    new Date(now.getTime() + 9e8),
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0',
  ]
  for (const { id: person_id } of Object.values(cast)) {
    const own = { person_id, id: owned }
    const secret = (name: string) => Buffer.from(`${name} of ${person_id}`)
    const moments = { created_at: now, last_seen_at: now, expires_at: later }
    await db
      .insertInto('passkeys')
      .values({
        ...own,
        credential_id: secret('passkey'),
        public_key: secret('public key'),
        counter: '0',
        name: 'My laptop',
        created_at: now,
      })
      .execute()
    await db
      .insertInto('sessions')
      .values({
        ...own,
        ...moments,
        token_hash: secret('session'),
        user_agent: userAgent,
        address: '203.0.113.7',
        method: 'password',
      })
      .execute()
    await db
      .insertInto('api_keys')
      .values({
        ...own,
        name: 'Old statistics',
        hint: 'aB3d',
        secret_hash: secret('key'),
        scopes: ['read'],
        created_at: now,
        expires_at: later,
      })
      .execute()
    await db
      .insertInto('identities')
      .values({
        ...own,
        provider: 'company',
        subject: person_id,
        email: null,
        created_at: now,
        last_used_at: now,
      })
      .execute()
    await db
      .insertInto('tool_permissions')
      .values({ person_id, tool_id: tool, scopes: ['openid', 'email'], given_at: now, last_used_at: now })
      .execute()
    await db
      .insertInto('sign_ins')
      .values({
        ...own,
        at: now,
        method: 'password',
        factors: 1,
        user_agent: userAgent,
        network: '203.0.113.0',
        from_new_device: true,
      })
      .execute()
  }
}
