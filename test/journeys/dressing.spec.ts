import { expect, test } from './journey.ts'

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
  expect(await ground()).not.toBe(before)
  await expect(visitor).toHaveTitle(/Rhizome/)

  await visitor.getByRole('link', { name: 'House rules' }).click()
  await expect(visitor.getByText('Une question par conversation')).toBeVisible()
  await community.parvis('brand', '--colour', '#0f7a43', '--character', 'editorial')
})
