import type { Locator, Page } from '@playwright/test'
import { expect, signedIn, type Journey } from './journey.ts'

/** Alice asks, and Bob is on the way to answer. */
export async function asked(visit: Journey['visit'], title: string): Promise<{ bob: Page; address: string }> {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto('/ask')
  await alice.getByLabel('Title', { exact: true }).fill(title)
  await alice.getByLabel('Details').fill('The lower ones let the **water** in.')
  await alice.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(alice.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 20_000 })
  const bob = await signedIn(visit, 'bob@example.org')
  const address = new URL(alice.url()).pathname
  await bob.goto(address)
  return { bob, address }
}

/** Begins to write in the field of this name, once the editor is there. */
export async function begin(
  page: Page,
  name: string,
): Promise<{ editor: Locator; field: Locator; tools: Locator }> {
  await page.getByLabel(name).click()
  const editor = page.getByRole('textbox', { name })
  // It comes with the first word, as a part of its own.
  await expect(editor).toHaveAttribute('contenteditable', 'true', { timeout: 20_000 })
  await expect(editor).toBeFocused()
  return {
    editor,
    field: page.locator('textarea[name="body"]').last(),
    tools: page.getByRole('toolbar', { name: 'Formatting' }),
  }
}
