import { describe, expect, test } from 'vitest'
import { undone, type World } from '../../core/test/world.ts'
import { cases } from './cases.ts'
import { everyDoor, inTheHouse, origin } from './in-the-house.ts'
import { isForm, knockAt } from './knock-at.ts'
import { callers, type Outcome, type Outcomes } from './outcomes.ts'
import { furnish } from './scene.ts'

const doors = await everyDoor()

describe('who may do what on the pages', () => {
  test('is tried for every page, form and address', () => {
    expect(Object.keys(cases).toSorted()).toEqual(doors.toSorted())
  })

  test(
    'is what is written down, for each of them and every caller',
    inTheHouse(async (house, world) => {
      const scene = await furnish(world)
      const found: Record<string, Record<string, Outcome>> = {}
      const said: Record<string, Outcomes> = {}
      for (const door of doors) {
        said[door] = cases[door]!.says
        found[door] = {}
        for (const [caller, name] of callers)
          found[door][caller] = await undone(world.system, async () => {
            if (caller === 'suspended') await suspend(world)
            if (caller === 'owner, proved long ago' || cases[door]!.unproved) await letProofsAge(world)
            return outcome(door, await house.ask(knockAt(door, scene, name)))
          })
      }
      expect(found).toEqual(said)
    }),
    180_000,
  )

  test('is written down', async () => {
    await expect(table()).toMatchFileSnapshot('../../docs/security/pages.md')
  })
})

describe('a form of another site', () => {
  const origins = ['https://elsewhere.example', 'http://localhost:8080', 'null']
  // What a browser sends without asking first.
  const encodings = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

  test(
    'is refused everywhere, whoever is signed in and however it is written',
    inTheHouse(async (house, world) => {
      const scene = await furnish(world)
      const taken: string[] = []
      for (const door of doors.filter((one) => one.startsWith('POST ')))
        for (const stranger of origins)
          for (const type of encodings) {
            const knock = knockAt(door, scene, 'olga')
            const answer = await house.ask({ ...knock, headers: { origin: stranger, 'content-type': type } })
            const said = await answer.text()
            if (answer.status !== 403 || !said.includes('Cross-site'))
              taken.push(`${door} from ${stranger}: ${said}`)
          }
      expect(taken).toEqual([])
    }),
    60_000,
  )
})

async function outcome(door: string, response: Response): Promise<Outcome> {
  const answer = isForm(door) ? ((await response.json()) as Answer) : await answerOf(response)
  if (answer.status >= 400) return answer.status
  const { pathname, search } = new URL(answer.location ?? '/', origin)
  if (pathname === '/sign-in' && search.startsWith('?next=')) return 'sign in'
  if (pathname === '/prove' && search.startsWith('?next=')) return 'prove'
  // A moved page is the page; a form that was taken leads on.
  return answer.status === 303 && door.startsWith('GET ') ? `→ ${pathname}` : 'yes'
}

interface Answer {
  readonly status: number
  readonly location?: string | null
}

async function answerOf(response: Response): Promise<Answer> {
  await response.arrayBuffer()
  return { status: response.status, location: response.headers.get('location') }
}

/** The session stays in the browser; it opens nothing. */
async function suspend({ system, bob }: World): Promise<void> {
  await system.db
    .updateTable('people')
    .set({ suspended_at: system.now })
    .where('id', '=', bob.actor.id)
    .execute()
}

async function letProofsAge({ system }: World): Promise<void> {
  await system.db.updateTable('sessions').set({ proved_at: system.now }).execute()
}

function table(): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const names = callers.map(([caller]) => caller)
  return [
    '# Who may do what on the pages',
    '',
    'Written by `bin/test web/test -u`; the same test finds every page, form and address in what was built, asks each as',
    'every caller over HTTP, and fails when an answer differs or when one has no case. `?/name` is a form of the page.',
    'Every form is also sent from another site, and refused (403). What programs may do is in',
    '[authorization.md](authorization.md).',
    '',
    '`sign in` asks a visitor to, and comes back; `prove` asks once more who it is (a sign-in, password or passkey within',
    'ten minutes); `→` leads elsewhere. A number is the status of a refusal: 403 says no, 404 does not admit that there is',
    'something, 409 and 422 that it cannot be done as it is. `own person` is the member whose conversation, answer,',
    'session, passkey or key it is; with a second step turned on. A session of somebody suspended opens nothing.',
    '',
    row(['page, form or address', ...names]),
    row(['page, form or address', ...names].map(() => '---')),
    ...doors.map((door) => row([`\`${door}\``, ...names.map((caller) => cases[door]!.says[caller])])),
    '',
  ].join('\n')
}
