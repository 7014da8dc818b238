import { expect, signedIn, test } from './journey.ts'

test('an answer is written with signs, a picture and a preview, and a draft waits for its author', async ({
  visit,
}) => {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto('/ask')
  await alice.getByLabel('Title', { exact: true }).fill('Which of the vents do you open in the rain?')
  await alice.getByLabel('Details').fill('The lower ones let the water in.')
  await alice.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(alice.getByRole('heading', { level: 1 })).toHaveText(/Which of the vents/)
  const address = new URL(alice.url()).pathname

  const bob = await signedIn(visit, 'bob@example.org')
  await bob.goto(address)
  const field = bob.getByLabel('Your answer')
  await field.click()
  const tools = bob.getByRole('toolbar', { name: 'Formatting' })
  await expect(tools).toBeVisible()
  await field.pressSequentially('Only the ')
  await bob.keyboard.press('Control+b')
  await bob.keyboard.type('upper ones')
  await bob.keyboard.press('End')
  await expect(field).toHaveValue('Only the **upper ones**')

  await tools
    .locator('input[type="file"]')
    .setInputFiles({ name: 'vents.png', mimeType: 'image/png', buffer: await alice.screenshot() })
  await expect(bob.getByText('describe the picture')).toBeVisible()
  await bob.keyboard.type('The vents, open')
  await tools.getByRole('button', { name: 'Preview' }).click()
  const preview = bob.getByRole('region', { name: 'Preview' })
  await expect(preview.getByText('upper ones')).toBeVisible()
  await expect(preview.getByRole('img', { name: 'The vents, open' })).toBeVisible()

  // The tab is closed by mistake, at once.
  await bob.reload()
  await field.click()
  await expect(field).toHaveValue(/!\[The vents, open\]/)
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(bob.getByRole('img', { name: 'The vents, open' })).toHaveAttribute('width', /^\d+$/)
  await bob.reload()
  await field.click()
  await expect(tools).toBeVisible()
  await expect(field).toHaveValue('')
})
