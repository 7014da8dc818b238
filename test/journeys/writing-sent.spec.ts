import { expect, signedIn, test } from './journey.ts'
import { asked, begin } from './writer.ts'

test('a question is looked at before it is asked, and asked where it is still wrong', async ({ visit }) => {
  const bob = await signedIn(visit, 'bob@example.org')
  await bob.goto('/ask')
  await bob.getByLabel('Title', { exact: true }).fill('Which pole is which?')
  const { editor } = await begin(bob, 'Details')
  await bob.keyboard.type('They *look* alike.')
  await bob.getByRole('button', { name: 'Preview', exact: true }).last().click()
  await expect(bob.getByRole('heading', { name: 'This is how it will read' })).toBeFocused()
  await expect(bob.locator('.preview .prose em')).toHaveText('look')
  await expect(editor).toHaveText('They look alike.')
  await bob.getByLabel('Tags').fill('a/b')
  await bob.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(bob.getByLabel('Tags')).toHaveAttribute('aria-invalid', 'true')
  await bob.getByLabel('Tags').fill('poles')
  await bob.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(bob.getByRole('heading', { level: 1 })).toHaveText('Which pole is which?')

  await bob.getByRole('link', { name: 'Edit' }).click()
  await begin(bob, 'Details')
  await bob.keyboard.press('Control+End')
  await bob.keyboard.type(' Why?')
  await bob.getByRole('button', { name: 'Save' }).click()
  await expect(bob.locator('article .prose').first()).toHaveText('They look alike. Why?')
  expect(new URL(bob.url()).hash).toMatch(/^#[0-9A-Za-z]{20,}$/)
})

test('nothing typed is not sent, and it is said where one writes', async ({ visit }) => {
  const { bob } = await asked(visit, 'Who answers with nothing?')
  const { editor } = await begin(bob, 'Your answer')
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(editor).toBeFocused()
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await bob.keyboard.type('Me.')
  await expect(editor).not.toHaveAttribute('aria-invalid')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the text area takes Markdown', async ({ visit }) => {
    const alice = await signedIn(visit, 'alice@example.org')
    await alice.goto('/ask')
    await alice.getByLabel('Title', { exact: true }).fill('Does this work without scripts?')
    await alice.getByLabel('Details').fill('It **does**.')
    await alice.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(alice.locator('.prose strong').first()).toHaveText('does')
  })
})
