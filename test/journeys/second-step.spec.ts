import { codeShown } from '../authenticator-app.ts'
import { password } from '../community.ts'
import { expect, signedIn, test } from './journey.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a second step is set up, asked for at the door, and opened with a recovery code', async ({
      visit,
    }) => {
      const email = javaScriptEnabled ? 'alice@example.org' : 'bob@example.org'
      const page = await signedIn(visit, email)
      await page.goto('/settings/account')
      await page.getByRole('button', { name: 'Set it up' }).click()
      await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible()
      const secret = await page.locator('code', { hasText: /^[A-Z2-7 ]{39}$/ }).innerText()
      await page.getByLabel('Code of six digits').fill(codeShown(secret))
      await page.getByRole('button', { name: 'Turn it on' }).click()
      await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
      const codes = await page.locator('.codes code').allInnerTexts()
      expect(codes).toHaveLength(10)

      await page.context().clearCookies()
      await page.goto('/sign-in?next=/settings/account')
      await page.getByLabel('E-mail address').first().fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
      await page.getByLabel('Code', { exact: true }).fill(codeShown(secret, Date.now() - 600_000))
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByText('This code is not right, or was used already')).toBeVisible()
      await page.getByLabel('Code', { exact: true }).fill(codes[0]!)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page).toHaveURL(/\/settings\/account$/)
      await expect(page.getByText('9 recovery codes left')).toBeVisible()

      await page.getByRole('button', { name: 'Turn it off' }).click()
      await expect(page.getByText('The second step is off.')).toBeVisible()
    })
  })
}
