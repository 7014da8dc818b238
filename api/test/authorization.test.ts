import { describe, expect, test } from 'vitest'
import { roles } from '@parvis/core/kernel/actor'
import { operations } from '../src/index.ts'
import { undone } from '../../core/test/world.ts'
import { scopeOf } from '../src/demands.ts'
import { cases, type Case } from './cases.ts'
import { atTheDoor, type Door } from './door.ts'
import { requestOf } from './request.ts'
import { giveDoors, plant } from './scene.ts'

type Operation = ReturnType<typeof operations>[number]

const callers = [
  ['visitor', 'visitor'],
  ['its own person', 'alice'],
  ['member', 'bob'],
  ['ambassador', 'emma'],
  ['responder', 'david'],
  ['moderator', 'maya'],
  ['manager', 'clara'],
  ['owner', 'olga'],
] as const
const keys = [
  ['key without read', ['write', 'manage', 'account']],
  ['key without write', ['read', 'manage', 'account']],
  ['key without manage', ['read', 'write', 'account']],
  ['key without account', ['read', 'write', 'manage']],
] as const

const columns = [...callers.map(([name]) => name), ...keys.map(([name]) => name), 'suspended person']

/** What the contract declares for a caller: 'yes', or the status of the refusal. */
function declared({ demands, method }: Operation, { refused = 403, own }: Case): (number | 'yes')[] {
  const rank = (role: string) => roles.findIndex((one) => one === role)
  const least = rank(demands.least)
  const ofRole = (role: string) => (rank(role) >= least ? 'yes' : refused)
  const scope = scopeOf(demands, method)
  return callers
    .map(([name]): number | 'yes' => {
      if (name === 'visitor') return demands.least === 'visitor' ? 'yes' : 401
      if (name === 'its own person') return own ?? (demands.own ? 'yes' : ofRole('member'))
      return ofRole(name)
    })
    .concat(
      keys.map(([, scopes]) =>
        ['read', scope].every((one) => scopes.some((has) => has === one)) ? 'yes' : 403,
      ),
    )
    .concat(401)
}

describe('who may do what through the API', () => {
  test('is tried for every operation', () => {
    expect(Object.keys(cases).toSorted()).toEqual(
      operations()
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  test(
    'is what the contract declares, for every operation and caller',
    atTheDoor(async (door, world) => {
      const scene = await plant(world)
      await giveDoors(world, scene)
      const people: (string | undefined)[] = []
      for (const [, name] of callers)
        people.push(name === 'visitor' ? undefined : await door.keyOf(world[name]))
      const narrow: string[] = []
      for (const [, scopes] of keys) narrow.push(await door.keyOf(world.olga, scopes))
      const found: Record<string, (number | 'yes')[]> = {}
      const said: typeof found = {}
      for (const operation of operations()) {
        const one = cases[operation.id]!
        const asked = requestOf(operation, one, scene)
        said[operation.id] = declared(operation, one)
        found[operation.id] = []
        for (const key of [...people, ...narrow]) {
          found[operation.id]!.push(await undone(world.system, () => outcome(door, asked, key)))
        }
        found[operation.id]!.push(
          await undone(world.system, async () => {
            await world.system.db
              .updateTable('people')
              .set({ suspended_at: world.system.now })
              .where('id', '=', world.bob.actor.id)
              .execute()
            return outcome(door, asked, people[2])
          }),
        )
      }
      expect(found).toEqual(said)
    }),
    180_000,
  )

  test('is written down', async () => {
    await expect(table()).toMatchFileSnapshot('../../docs/security/authorization.md')
  })
})

async function outcome(door: Door, asked: Parameters<Door['ask']>[0], key: string | undefined) {
  const { status } = await door.ask(asked, key)
  return status < 300 ? 'yes' : status
}

function table(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = operations().map((operation) =>
    row([
      `\`${operation.method} ${operation.path}\``,
      ...declared(operation, cases[operation.id] ?? {}).map((one) => (one === 'yes' ? 'yes' : String(one))),
    ]),
  )
  return [
    '# Who may do what through the API',
    '',
    'Written by `bin/test api/test/authorization.test.ts -u` from what each operation declares; the same test asks',
    'every operation as every caller over HTTP and fails when an answer differs, or when an operation has no case.',
    'A number is the status of the refusal: 401 asks for a key, 403 says no, 404 does not admit that there is something.',
    '`its own person` is the member whose conversation, answer or profile it is. A key acts as its person (here an',
    'owner) within its scopes. A suspended person’s keys open nothing.',
    '',
    row(['operation', ...columns]),
    row(['operation', ...columns].map(() => '---')),
    ...lines,
    '',
  ].join('\n')
}
