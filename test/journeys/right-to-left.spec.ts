import type { Locator } from '@playwright/test'
import { findings } from './axe.ts'
import { expect, signedIn, test } from './journey.ts'
import { begin } from './writer.ts'

test('Arabic goes from right to left where it is written and read, and English beside it does not', async ({
  visit,
}) => {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto('/ask')
  await alice.getByLabel('Title', { exact: true }).fill('لماذا يتسرب الماء من خيمة Dôme 2؟')
  const { editor } = await begin(alice, 'Details')
  await alice.keyboard.type('الماء يدخل من الأسفل عندما تمطر.\n')
  await expect(editor).toHaveCSS('direction', 'rtl')
  await alice.keyboard.type('Dôme 2.\n')
  await alice.keyboard.type('- أولا\n')
  await alice.keyboard.type('ثانيا\n\n``` ')
  await alice.keyboard.type('npm run tent -- --dry')
  expect(await sides(editor.locator('p, pre'))).toEqual(['right', 'left', 'right', 'right', 'left'])
  await alice.getByRole('button', { name: 'Publish', exact: true }).click()

  const visitor = await visit()
  await expect(alice.getByRole('heading', { level: 1 })).toContainText('Dôme 2', { timeout: 20_000 })
  await visitor.goto(new URL(alice.url()).pathname)
  const said = visitor.locator('article .prose').first()
  const heading = visitor.getByRole('heading', { level: 1 })
  await expect(heading).toHaveAttribute('lang', 'und-Arab')
  await expect(heading).toHaveCSS('direction', 'rtl')
  expect(await sides(said.locator('p, li, pre'))).toEqual(['right', 'left', 'right', 'right', 'left'])
  await expect(said.getByRole('list')).toHaveCSS('padding-right', /^[1-9]/)
  expect(await findings(visitor)).toEqual([])
  await expect(visitor.locator('html')).toHaveCSS('direction', 'ltr')

  await visitor.goto('/c')
  const title = visitor.getByRole('link', { name: /Dôme 2/ })
  await expect(title).toHaveCSS('direction', 'rtl')
})

/** On which side of its room each text begins. */
async function sides(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((found) =>
    found.map((element) => {
      const text = element.ownerDocument.createRange()
      text.selectNodeContents(element)
      const [room, written] = [element, text].map((one) => one.getBoundingClientRect())
      return room!.right - written!.right < written!.left - room!.left ? 'right' : 'left'
    }),
  )
}
