import type { Page } from '@playwright/test'
import { password } from '../community.ts'
import { expect, signedIn, test } from './journey.ts'

/** A device that holds passkeys and recognises its person, as the browser sees it. */
async function withDevice(page: Page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return async () => (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials
}

test('somebody makes a passkey, comes in with it without a word, and takes it away', async ({ visit }) => {
  const page = await signedIn(visit, 'bob@example.org')
  const kept = await withDevice(page)
  await page.goto('/settings/account')
  await page.getByLabel('Its name').fill('My phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Your passkey is ready')).toBeVisible()
  await expect(page.getByText('My phone')).toBeVisible()
  expect(await kept()).toMatchObject([{ isResidentCredential: true }])

  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('This device has a passkey for your account already.')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/sign-in')
  // Where the device answers by itself, the browser's suggestion may be taken before the button is pressed.
  await page
    .getByRole('button', { name: 'Sign in with a passkey' })
    .click({ timeout: 2000 })
    .catch(() => {})
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/settings/account')
  await expect(page.locator('[aria-labelledby=passkeys]').getByText('last used')).toBeVisible()
  await page.goto('/settings/sign-ins')
  const signIns = await page.getByRole('main').getByRole('listitem').allInnerTexts()
  expect(signIns[0]).toContain('with a passkey')
  expect(signIns.join('\n')).toContain('new device') // its cookies are gone
  expect(signIns.at(-1)).toContain('with your password')
  await page.goto('/settings/account')
  await page.getByRole('button', { name: 'Remove, My phone' }).click()
  await expect(page.getByText('You have no passkey yet.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a password and a link open the door as before, and a passkey says what it takes', async ({
    visit,
  }) => {
    const page = await visit()
    await page.goto('/sign-in')
    await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Send me a link' })).toBeVisible()
    await page.getByLabel('E-mail address').first().fill('alice@example.org')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page).toHaveURL(/\/$/)
    await page.goto('/settings/account')
    await expect(page.getByText('Adding a passkey takes JavaScript.')).toBeVisible()
  })
})
