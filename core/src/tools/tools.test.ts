import { describe, expect, test } from 'vitest'
import { cast, day, hour, inWorld, type World } from '../../test/world.ts'
import { NotFound } from '../kernel/refusals.ts'
import { vaultOf } from '../kernel/vault.ts'
import {
  allowTool,
  changeTool,
  createTool,
  findRecord,
  keepRecord,
  listPermissions,
  listTools,
  opensTool,
  refuseTool,
  removeTool,
  replaceToolSecret,
  showAsking,
  signingKeys,
  tendTools,
  withdrawPermission,
} from './index.ts'

const callback = 'https://desk.example.org/callback'
const desk = { name: 'Help desk', redirectAddresses: [callback] }
const question = 'a-question-of-the-help-desk'

async function ask({ alice }: World, toolId: string, scope = 'openid email') {
  await keepRecord(alice, {
    kind: 'Interaction',
    id: question,
    payload: {
      iat: Math.floor(alice.now.getTime() / 1000),
      returnTo: 'http://localhost:3000/oauth/authorize/x',
      prompt: { name: 'consent', reasons: ['op_scopes_missing'] },
      params: { client_id: toolId, redirect_uri: callback, scope },
    },
    expiresAt: new Date(alice.now.getTime() + hour),
    sessionId: null,
  })
  return { asking: question }
}

const told = ({ system }: World) =>
  system.db
    .selectFrom('events')
    .select(['type', 'staff', 'facts'])
    .where('type', 'like', 'tool.%')
    .orderBy('id')
    .execute()

describe('an owner', () => {
  test(
    'connects a tool, changes it, gives it a new secret and removes it, and each is in the audit log',
    inWorld(async (world) => {
      const { olga, later, system } = world
      const { id: toolId, secret } = await createTool(olga, desk)
      expect(secret).toMatch(/^ts_[\w-]{43}$/)
      expect(await opensTool(olga, { toolId, secret: secret! })).toBe(true)
      await changeTool(olga, { toolId, leastRole: 'responder' })
      await changeTool(olga, { toolId, leastRole: 'responder' })
      const { secret: second } = await replaceToolSecret(olga, { toolId })
      expect(await opensTool(olga, { toolId, secret: secret! })).toBe(true)
      const tomorrow = later(system, day + hour)
      expect(await opensTool(tomorrow, { toolId, secret: secret! })).toBe(false)
      expect(await opensTool(tomorrow, { toolId, secret: second })).toBe(true)
      expect(await listTools(olga)).toMatchObject([{ name: 'Help desk', leastRole: 'responder', people: 0 }])
      await removeTool(olga, { toolId })
      expect(await listTools(olga)).toEqual([])
      expect((await told(world)).map(({ type, staff }) => [type, staff])).toEqual([
        ['tool.made', true],
        ['tool.changed', true],
        ['tool.secret-replaced', true],
        ['tool.removed', true],
      ])
    }),
  )

  test(
    'proves it first, and nobody else does it',
    inWorld(async ({ olga, clara, later }) => {
      await expect(createTool(later(olga, hour), desk)).rejects.toThrow('your last proof is too old')
      await expect(createTool(clara, desk)).rejects.toThrow('Only owners')
      await expect(listTools(clara)).rejects.toThrow('Only owners')
    }),
  )

  test.each([
    ['http://desk.example.org/callback', 'Use https'],
    ['http://localhost.example.org/', 'Use https'],
    ['javascript:alert(1)', 'Write whole addresses'],
    ['https://desk.example.org/ x', 'Write whole addresses'],
    ['https:\\\\desk.example.org', 'Write whole addresses'],
    ['desk.example.org', 'Write whole addresses'],
    ['https://desk.example.org/#top', 'Leave out what follows'],
    ['https://olga:secret@desk.example.org/', 'Leave name and password out'],
  ])('is refused the address %s', async (address, why) => {
    await inWorld(async ({ olga }) => {
      const refused = createTool(olga, { ...desk, redirectAddresses: [address] })
      await expect(refused).rejects.toMatchObject({
        issues: { redirectAddresses: [expect.stringContaining(why)] },
      })
    })()
  })

  test(
    'connects a tool on the person’s own machine by http, and one that keeps no secret',
    inWorld(async ({ olga }) => {
      const made = await createTool(olga, {
        name: 'Terminal',
        redirectAddresses: ['http://127.0.0.1:8765/back', 'http://[::1]:8765/back'],
        hasSecret: false,
      })
      expect(made.secret).toBeNull()
      await expect(replaceToolSecret(olga, { toolId: made.id })).rejects.toThrow('made without a secret')
    }),
  )
})

describe('a person', () => {
  test(
    'allows what is asked, is asked only for more, and takes it back',
    inWorld(async (world) => {
      const { alice, olga } = world
      const { id: toolId } = await createTool(olga, desk)
      await expect(showAsking(alice, { asking: question })).rejects.toBeInstanceOf(NotFound)
      expect(await showAsking(alice, await ask(world, toolId))).toMatchObject({
        scopes: ['openid', 'email'],
        needsConsent: true,
        returnTo: '/oauth/authorize/x',
      })
      await allowTool(alice, { asking: question })
      expect(await showAsking(alice, await ask(world, toolId))).toMatchObject({ needsConsent: false })
      expect(await showAsking(alice, await ask(world, toolId, 'openid groups'))).toMatchObject({
        needsConsent: true,
      })
      await allowTool(alice, { asking: question })
      expect(await listPermissions(alice)).toMatchObject([
        { toolId, host: 'desk.example.org', scopes: ['openid', 'email', 'groups'] },
      ])
      await withdrawPermission(alice, { toolId })
      expect(await listPermissions(alice)).toEqual([])
      expect((await told(world)).map(({ type, staff }) => [type, staff])).toEqual([
        ['tool.made', true],
        ['tool.allowed', false],
        ['tool.allowed', false],
        ['tool.withdrawn', false],
      ])
    }),
  )

  test(
    'answers for nobody else, not with a key, and not without the role',
    inWorld(async (world) => {
      const { alice, visitor, olga } = world
      const { id: toolId } = await createTool(olga, { ...desk, leastRole: 'responder' })
      const asking = await ask(world, toolId)
      await expect(allowTool(alice, asking)).rejects.toThrow('not for everybody')
      await expect(refuseTool(visitor, asking)).rejects.toThrow('Sign in first')
      const withKey = {
        ...world.david,
        actor: { ...world.david.actor, scopes: ['read', 'write', 'account'] },
      }
      await expect(allowTool(withKey, asking)).rejects.toThrow('Sign in first')
      await allowTool(world.david, asking)
      expect(await listPermissions(alice)).toEqual([])
    }),
  )
})

describe('what tools hold', () => {
  test(
    'is forgotten when it has expired, and while nothing is connected no key is made',
    inWorld(async (world) => {
      const { system, olga, later } = world
      await tendTools(system, {})
      expect(await system.db.selectFrom('tool_keys').select('id').execute()).toEqual([])
      const { id: toolId } = await createTool(olga, desk)
      await ask(world, toolId)
      await tendTools(later(system, 2 * hour), {})
      const found = await findRecord(system, { kind: 'Interaction', id: question, sessionId: null })
      expect(found).toBeNull()
    }),
  )

  test(
    'was signed with keys that change every three months, each shown before it signs',
    inWorld(async ({ system, olga, later }) => {
      await createTool(olga, desk)
      const names = async (days: number) => {
        await tendTools(later(system, days * day), {})
        return (await signingKeys(later(system, days * day))).map(({ kid }) => kid)
      }
      const [first] = await names(0)
      expect(await names(89)).toEqual([first])
      const [stillFirst, second] = await names(90)
      expect([stillFirst, typeof second]).toEqual([first, 'string'])
      expect(await names(91)).toEqual([second, first])
      expect(await names(92)).toEqual([second])
    }),
  )

  test(
    'is signed with a new key where the old one cannot be opened',
    inWorld(async ({ system }) => {
      const [first] = await signingKeys(system)
      const elsewhere = { ...system.services, vault: vaultOf('another secret that is long enough') }
      const [second] = await signingKeys({ ...system, services: elsewhere })
      expect(second!.kid).not.toBe(first!.kid)
    }),
  )
})

test(
  'a session of the protocol opens nothing without the session of ours that made it',
  inWorld(async ({ system, alice }) => {
    const sessionId = '01900000-0000-7000-8000-0000000005e5'
    const moments = {
      created_at: alice.now,
      last_seen_at: alice.now,
      expires_at: new Date(alice.now.getTime() + day),
    }
    const record = {
      kind: 'Session',
      id: 'its-own-cookie',
      payload: { accountId: cast.alice.id, uid: 'u' },
      expiresAt: moments.expires_at,
      sessionId,
    }
    const find = (by: string | null) => findRecord(alice, { kind: 'Session', id: record.id, sessionId: by })
    await keepRecord(alice, record)
    expect(await find(sessionId)).toBeNull()
    await system.db
      .insertInto('sessions')
      .values({ ...moments, person_id: cast.alice.id, id: sessionId, token_hash: Buffer.from('x') })
      .execute()
    await keepRecord(alice, record)
    expect(await find(sessionId)).toMatchObject({ uid: 'u' })
    expect(await find(null)).toBeNull()
    await system.db.deleteFrom('sessions').where('id', '=', sessionId).execute()
    expect(await find(sessionId)).toBeNull()
  }),
)
