import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languagesSpoken } from '@parvis/core/people'
import type { Page, Response } from '@playwright/test'
import type { Places } from '../demonstration/furnish.ts'
import { addressOf, everyView, views, type View } from '../demonstration/views.ts'
import { pagesOf, type Houses } from '../demonstration/visitors.ts'
import { colours, findings, words } from './axe.ts'
import { faultsIn } from './html.ts'
import { expect, test } from './journey.ts'
import { nuFaults, whatNuLacks } from './nu.ts'
import { lookedAt, tell, told } from './statement.ts'

const routes = fileURLToPath(new URL('../../web/src/routes', import.meta.url))
/** Tests that fail have the others go on in a new process, where nothing was looked at. */
const passed = new Set<string>()
/** What the server wrote, by the name of the view and the language. */
const documents = new Map<string, string>()

test('every page is looked at, and no view is of a page that is gone', () => {
  const found = globSync('**/+{page,error}.svelte', { cwd: routes }).map((file) =>
    file.replace(/\.svelte$/, ''),
  )
  expect(Object.keys(views).toSorted()).toEqual(found.toSorted())
})

test.describe('every page', () => {
  // Some hundred of them, one after the other: what is found on one hides nothing on the next.
  test.setTimeout(600_000)
  test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

  test('is valid and accessible in every state, light and dark', async ({
    visit,
    demonstration,
    fresh,
    ailing,
  }) => {
    const looked = { ...demonstration, fresh, ailing }
    const who = await pagesOf(visit, looked)
    for (const view of everyView()) {
      const page = who[view.who]
      await page.emulateMedia({ colorScheme: 'light' })
      const answer = await open(page, view, looked)
      const html = await answer.text()
      documents.set(view.name, html)
      expect.soft(await faultsIn(html), `${view.name}, HTML`).toEqual([])
      await view.until?.(page)
      expect.soft(await findings(page), view.name).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await findings(page, colours), `${view.name}, dark`).toEqual([])
    }
    if (test.info().errors.length === 0) passed.add('themes')
  })

  test('speaks every language, and fits a window of 320 pixels', async ({
    visit,
    demonstration,
    fresh,
    ailing,
  }) => {
    const looked = { ...demonstration, fresh, ailing }
    await looked.community.parvis('brand', '--colour', '#5a2be2', '--character', 'bold')
    const who = await pagesOf(visit, looked)
    for (const language of languagesSpoken) {
      for (const page of Object.values(who)) {
        const chosen = { name: 'language', value: language, domain: 'localhost', path: '/' }
        await page.context().addCookies([chosen])
        await page.setViewportSize({ width: 320, height: 256 }) // 1280 × 1024 at 400 %
      }
      for (const view of oncePerLanguage()) {
        const page = who[view.who]
        const answer = await open(page, view, looked)
        documents.set(`${view.name}, ${language}`, await answer.text())
        const seen = await page.evaluate(
          '[document.documentElement.lang, document.documentElement.scrollWidth]',
        )
        expect.soft(seen, `${view.name}, ${language}`).toEqual([language, 320])
        // Once with the look that differs most.
        const options = language === 'fr' ? undefined : words
        expect.soft(await findings(page, options), `${view.name}, ${language}`).toEqual([])
      }
    }
    if (test.info().errors.length === 0) passed.add('languages')
  })

  test('is valid to the Nu checker as well, where there is a Java', async () => {
    test.skip(documents.size === 0, 'no page was looked at before')
    const lacks = await whatNuLacks()
    test.skip(lacks !== null, lacks ?? '')
    expect(await nuFaults(documents)).toEqual([])
  })

  test('stands in the statement of accessibility', async () => {
    // npx playwright test accessible --update-snapshots=all
    if (test.info().config.updateSnapshots === 'all' && passed.size === 2) await tell(new Date())
    expect(await told(), 'stale: look at them and write it anew, as above').toEqual(lookedAt())
  })
})

/** What a language changes, it changes in every state of a page. */
function oncePerLanguage(): View[] {
  return Object.values(views).flatMap((states) =>
    typeof states === 'string' ? [] : states.filter((view, index) => index === 0 || view.alone),
  )
}

async function open(
  page: Page,
  view: View,
  { places, ...houses }: Houses & { places: Places },
): Promise<Response> {
  const status = view.status ?? 200
  const go = async () => {
    await view.before?.(houses)
    return page.goto(addressOf(view, places))
  }
  let answer = await go()
  // A machine with too much to do asks visitors to come back, and one that was to have too much may get through it.
  for (
    let tries = 0;
    answer?.status() !== status && [status, answer?.status()].includes(503) && tries < 10;
    tries++
  ) {
    await page.waitForTimeout(1000)
    answer = await go()
  }
  expect(answer?.status(), view.name).toBe(status)
  return answer!
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader chooses another language', async ({ visit }) => {
    const page = await visit()
    await page.goto('/people')
    await page.getByText('Language English').click()
    await page.getByRole('button', { name: 'Português' }).click()
    await expect(page).toHaveURL(/\/people$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
  })
})
