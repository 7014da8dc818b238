import { describe, expect, test } from 'vitest'
import { square } from '../../core/test/world.ts'
import { furnish } from './scene.ts'
import { inTheHouse } from './in-the-house.ts'

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
})
