import { showTopic } from '@parvis/core/conversations'
import type { Tx } from '@parvis/core/kernel/context'
import { shortId } from '@parvis/core/kernel/ids'
import { markRead } from '@parvis/core/notifications'
import {
  addPasskey,
  addPerson,
  beginPasskey,
  beginSecondFactor,
  challengePasskey,
  changePassword,
  connectProvider,
  createApiKey,
  createInvitation,
  listIdentities,
  showSecondFactor,
  signIn,
  signInWithCode,
  signUp,
  suspendPerson,
} from '@parvis/core/people'
import { plant } from '../../api/test/scene.ts'
import { newLink, type Purpose } from '../../core/src/people/links.ts'
import { keepPendingIdentity } from '../../core/src/people/pending-identities.ts'
import { Authenticator, here } from '../../core/test/authenticator.ts'
import { entered } from '../../core/test/entered.ts'
import { password, shown, step, waiting, withSecondFactor } from '../../core/test/second-step.ts'
import { allowTool, keepRecord } from '@parvis/core/tools'
import { cast, type World } from '../../core/test/world.ts'

export type Scene = Awaited<ReturnType<typeof furnish>>
export type Name = keyof typeof cast

const names = Object.keys(cast) as Name[]
const visit = { address: '203.0.113.7', userAgent: 'Firefox' }

/** Everything that a page of the house is about: what was said, what is Alice's, and what mails would lead to. */
export async function furnish(world: World) {
  const said = await plant(world)
  // Pages live in the present, whenever the story takes place.
  const now = new Date()
  const today = (someone: Tx): Tx => ({ ...someone, now, actor: { ...someone.actor, provedAt: now } })
  const people = Object.fromEntries(names.map((name) => [name, today(world[name])])) as Record<Name, Tx>
  const visitor = { ...world.visitor, now }
  const { alice, olga, clara, maya } = people

  // Some steps ago: each of its codes opens once.
  const ago = (steps: number) => new Date(now.getTime() - steps * step)
  const secondStep = await withSecondFactor({ ...alice, now: ago(2) })
  const begun: Partial<Record<Name, string>> = {}
  for (const name of names.filter((one) => one !== 'alice')) {
    await changePassword(people[name], { password })
    await beginSecondFactor(people[name], {})
    const factor = await showSecondFactor(people[name])
    if (factor.state === 'begun') begun[name] = factor.secret
  }
  const came = async (name: Name) => {
    const asked = { email: `${name}@example.org`, password, ...visit }
    if (name !== 'alice') return entered(signIn(visitor, asked))
    const pending = await waiting(signIn(visitor, asked))
    const code = shown(secondStep.secret, ago(1))
    return entered(signInWithCode(visitor, { pending, code, ...visit }))
  }
  const sessions = {} as Record<Name, string>
  for (const name of names) sessions[name] = (await came(name)).token

  const link = async (purpose: Purpose, personId: string, email: string) => ({
    token: new URL(await newLink(alice, { purpose, personId, email })).searchParams.get('token')!,
  })
  await signUp(visitor, { name: 'Nora Vidal', email: 'nora@example.org', password, ...visit })
  const find = (column: 'name' | 'handle', value: string) =>
    world.system.db.selectFrom('people').select('id').where(column, '=', value).executeTakeFirstOrThrow()
  const nora = await world.system.db
    .selectFrom('accounts')
    .select('person_id as id')
    .where('email', '=', 'nora@example.org')
    .executeTakeFirstOrThrow()
  const iris = await find('handle', 'iris-ancien')

  const sami = await addPerson(olga, { name: 'Sami Out', email: 'sami@example.org' })
  await suspendPerson(maya, { personId: sami.personId, reason: 'Selling in answers' })
  // What is unread is noted as read after an answer, when the next one is on its way already.
  for (const name of names) await markRead(people[name], { eventIds: null })
  const at = async ({ topicId }: { topicId: string }) => {
    const { id, slug } = await showTopic(alice, { id: topicId })
    return { id: shortId(id), slug }
  }
  const vouched = (subject: string, email: string) =>
    keepPendingIdentity(alice, {
      provider: 'acme',
      claims: { subject, email, emailVerified: true, name: 'Nadia', groups: null },
    })
  await connectProvider(alice, { token: await vouched('alice', 'alice@example.org') })

  return {
    ...said,
    visitor,
    sessions,
    password,
    codeOf: (secret: string) => shown(secret, new Date()),
    secondStep,
    begun,
    at: {
      asked: await at(said.asked),
      alone: await at(said.alone),
      gone: await at(said.gone),
      solved: await at(said.solved),
      closed: await at(said.closed),
      answer: shortId(said.answer.postId),
    },
    pending: await waiting(signIn(visitor, { email: 'alice@example.org', password, ...visit })),
    otherSession: await otherSession(world),
    passkey: await passkeysOf(people, visitor),
    identity: (await listIdentities(alice))[0]!.id,
    asking: await askedBy(said.tool, people.alice),
    arrived: await vouched('nadia', 'nadia@acme.example'),
    key: (await createApiKey(alice, { name: 'Reader', scopes: ['read'] })).id,
    invitation: await createInvitation(clara, { uses: 5 }),
    iris,
    sami,
    links: {
      confirm: await link('confirm', nora.id, 'nora@example.org'),
      'sign-in': await link('sign-in', cast.emma.id, 'emma@example.org'),
      reset: await link('reset', cast.emma.id, 'emma@example.org'),
      claim: await link('claim', iris.id, 'iris@example.org'),
      'new-address': await link('new-address', cast.emma.id, 'emma@example.net'),
      'undo-address': await link('undo-address', cast.emma.id, 'emma@example.com'),
    },
  }
}

/** A tool asks who is at the door. What Alice said to it before was remembered. */
async function askedBy(toolId: string, alice: Tx): Promise<string> {
  const ask = async (id: string) => {
    await keepRecord(alice, {
      kind: 'Interaction',
      id,
      payload: {
        iat: Math.floor(alice.now.getTime() / 1000),
        returnTo: `http://localhost:3000/oauth/authorize/${id}`,
        prompt: { name: 'consent', reasons: ['consent_prompt'] },
        params: {
          client_id: toolId,
          redirect_uri: 'https://shop.example.org/signed-in',
          scope: 'openid email',
          prompt: 'consent',
        },
      },
      expiresAt: new Date(alice.now.getTime() + 3_600_000),
      sessionId: null,
    })
    return id
  }
  await allowTool(alice, { asking: await ask('the-question-of-before') })
  return ask('the-question-of-this-day')
}

/** Alice is signed in at one place already. */
async function otherSession({ system }: World): Promise<string> {
  const { id } = await system.db
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', cast.alice.id)
    .executeTakeFirstOrThrow()
  return id
}

/** Alice's passkey, what it signs at the door and at a proof, and what everybody could add. */
async function passkeysOf(people: Record<Name, Tx>, visitor: Tx) {
  const key = new Authenticator()
  const { id } = await addPasskey(people.alice, {
    answer: key.create(await beginPasskey(people.alice, { site: here })),
    site: here,
    name: 'Phone',
  })
  const added = {} as Record<Name, string>
  for (const name of names)
    added[name] = new Authenticator().create(await beginPasskey(people[name], { site: here }))
  key.counts++
  return {
    id,
    added,
    atTheDoor: key.get(await challengePasskey(visitor, { site: here, ...visit })),
    again: key.get(await challengePasskey(people.alice, { site: here, ...visit })),
  }
}
