import { AxeBuilder } from '@axe-core/playwright'
import { expect, signedIn, test } from './journey.ts'

const forEverybody = [
  '/',
  '/c',
  '/s/tents',
  '/ask',
  '/search?q=tent',
  '/tags',
  '/people',
  '/sign-in',
  '/sign-up',
  '/nothing',
]
const forTheOwner = ['/notifications', '/settings', '/console']
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`pages in a ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('have nothing that an accessibility check finds', async ({ visit }) => {
      const visitor = await visit()
      const owner = await signedIn(visit, 'olga@example.org')
      const pages = [
        ...forEverybody.map((path) => [visitor, path] as const),
        ...forTheOwner.map((path) => [owner, path] as const),
      ]
      for (const [page, path] of pages) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze()
        const found = violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)
        expect(found).toEqual([])
      }
    })
  })
}
