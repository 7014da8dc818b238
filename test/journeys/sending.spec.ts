import { expect, signedIn, test } from './journey.ts'

test('a form that cannot be sent stays as it was typed and says so, and is sent once', async ({ visit }) => {
  const bob = await signedIn(visit, 'bob@example.org')
  // Before the scripts are there, a browser sends the form by itself.
  await bob.goto('/settings', { waitUntil: 'networkidle' })
  const about = bob.getByLabel('About you')
  await about.fill('Lamps, and what hums in them.')
  const save = bob.getByRole('button', { name: 'Keep the changes' })

  const away = '**/settings?/profile'
  await bob.route(away, (route) => route.abort())
  await save.click()
  await expect(bob.getByRole('alert')).toContainText('the community is out of reach')
  await expect(about).toHaveValue('Lamps, and what hums in them.')
  await bob.unroute(away)

  await bob.route(away, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Soon' }))
  await save.click()
  await expect(bob.getByRole('alert')).toBeInViewport()
  await expect(about).toHaveValue('Lamps, and what hums in them.')
  await bob.unroute(away)

  let sent = 0
  await bob.route(away, async (route) => {
    sent++
    await new Promise((over) => setTimeout(over, 300))
    await route.continue()
  })
  await save.dblclick()
  await expect(bob.getByRole('status')).toBeVisible()
  await expect(bob.getByRole('alert')).toHaveCount(0)
  expect(sent).toBe(1)
  await bob.getByRole('link', { name: 'See my page' }).click()
  await expect(bob.getByText('Lamps, and what hums in them.')).toBeVisible()
})
