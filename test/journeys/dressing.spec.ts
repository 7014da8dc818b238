import type { Page } from '@playwright/test'
import { expect, signedIn, test } from './journey.ts'

test('a house gets another look from the terminal, and visitors see it at their next page', async ({
  community,
  visit,
}) => {
  const visitor = await visit()
  await visitor.goto('/people')
  const ground = () =>
    visitor.evaluate<string>("getComputedStyle(document.querySelector('header')).backgroundColor")
  const before = await ground()

  await community.parvis('brand', 'demo', 'rhizome')
  await expect(async () => {
    await visitor.goto('/people')
    await expect(visitor.getByRole('img', { name: 'Rhizome' })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 5000 })
  // Its place is kept before it is there.
  await expect(visitor.getByRole('img', { name: 'Rhizome' })).toHaveAttribute('width', /^\d+$/)
  expect(await ground()).not.toBe(before)
  await expect(visitor).toHaveTitle(/Rhizome/)

  await visitor.getByRole('link', { name: 'House rules' }).click()
  await expect(visitor.getByText('Une question par conversation')).toBeVisible()
  await community.parvis('brand', '--colour', '#0f7a43', '--character', 'editorial')
})

/** By day and by night, beside each other. */
const previewed = (page: Page) => page.locator('.preview .masthead img[src^="blob:"]')
const behind = (page: Page, time: 'day' | 'night') =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector('.preview.${time} .masthead img')).backgroundColor`,
  )

test('a logo is seen in the preview before it is anybody’s, on the plate it will stand on', async ({
  visit,
}) => {
  const olga = await signedIn(visit, 'olga@example.org')
  await olga.goto('/console/brand')
  const file = olga.getByLabel('File')
  await file.setInputFiles({
    name: 'white.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><circle cx="99" cy="20" r="15" fill="#fff"/></svg>',
    ),
  })
  await expect(previewed(olga)).toHaveCount(2)
  await expect(previewed(olga).first()).toHaveJSProperty('complete', true)
  await expect.poll(() => behind(olga, 'day')).toBe('rgb(29, 26, 23)')
  expect(await behind(olga, 'night')).toBe('rgba(0, 0, 0, 0)')

  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(file).toHaveAccessibleDescription(/This is not a logo we can read/)
  await expect(previewed(olga)).toHaveCount(0)
  const large = Buffer.alloc(2 * 1024 * 1024 + 1)
  await file.setInputFiles({ name: 'large.png', mimeType: 'image/png', buffer: large })
  await expect(file).toHaveAccessibleDescription(/2 MB at most/)
})
