import { describe, expect, test } from 'vitest'
import { square } from '../../core/test/world.ts'
import { furnish } from './scene.ts'
import { inTheHouse } from './in-the-house.ts'

const look = {
  name: 'Ligne Claire',
  timeZone: 'Europe/Paris',
  firstLanguage: 'en',
  colour: '#5a2be2',
  character: 'modern',
}
const access = { readFrom: 'visitor', writeFrom: 'member', 'kinds.question': 'on' }

describe('the forms of the pages', () => {
  test(
    'take no more in a minute than one person sends, and lose nothing of what was typed',
    inTheHouse(
      async (house, world) => {
        const { sessions } = await furnish(world)
        const ask = (session: string) =>
          house.ask({
            method: 'POST',
            path: '/ask?/publish',
            form: new URLSearchParams({
              spaceId: square.id,
              kind: 'question',
              title: 'Why does it hum?',
              body: 'It hums every night.',
            }),
            cookies: { parvis_session: session },
          })
        const answers = [await ask(sessions.alice), await ask(sessions.alice), await ask(sessions.alice)]
        expect(answers.map(({ status }) => status)).toEqual([303, 303, 429])
        const last = answers[2]!
        expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
        const page = await last.text()
        expect(page).toContain('Wait a minute')
        expect(page).toContain('It hums every night.')

        expect((await ask(sessions.bob)).status).toBe(303)
      },
      { FORMS_PER_MINUTE: '2' },
    ),
  )

  test.each([
    ['/settings?/profile', { about: 'Lamps, and what hums in them.' }, 'bob'],
    ['/console/brand?/save', { rules: 'Nobody hums.', ...look }, 'olga'],
    ['/console/spaces?/create', { name: 'Lamps', description: 'For what hums.', ...access }, 'olga'],
  ] as const)('at %s find again what was typed when a session ended', (path, typed, who) =>
    inTheHouse(async (house, world) => {
      const { sessions } = await furnish(world)
      const sent = await house.ask({ method: 'POST', path, form: new URLSearchParams(typed) })
      expect(sent.headers.get('location')).toMatch(/^\/sign-in\?next=/)
      const kept = sent.headers.getSetCookie().find((line) => line.startsWith('parvis_draft='))!
      const cookies = { parvis_session: sessions[who], parvis_draft: /=([^;]*)/.exec(kept)![1]! }
      const page = await (await house.ask({ method: 'GET', path: path.split('?')[0]!, cookies })).text()
      expect(page).toContain('You had to sign in')
      expect(page).toContain(Object.values(typed)[0])
    })(),
  )

  test.each([
    ['an action with the name that the unnamed one has', '/sign-in?/default', { email: 'a' }, 404],
    ['a field that is everybody’s prototype', '/sign-in?/password', { ['__proto__']: 'x', email: 'a' }, 422],
  ] as const)('refuse %s', (_, path, typed, status) =>
    inTheHouse(async (house) => {
      const form = new URLSearchParams(Object.entries(typed))
      expect((await house.ask({ method: 'POST', path, form })).status).toBe(status)
    })(),
  )
})
