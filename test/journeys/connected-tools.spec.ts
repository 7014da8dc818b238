import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Community, freePort, password } from '../community.ts'
import { findings } from './axe.ts'
import { expect, test } from './journey.ts'

/** Fills in the sign-in page, wherever somebody was going. */
async function signIn(page: Page, email: string) {
  await page.getByLabel('E-mail address').first().fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Another community of the brand, in which people sign in with their account of the first. */
async function openNeighbour(
  folder: string,
  port: number,
  tool: { issuer: string; id: string; secret: string },
) {
  const settings = {
    name: 'square',
    label: 'the square',
    issuer: tool.issuer,
    clientId: tool.id,
    clientSecret: tool.secret,
    scopes: 'openid profile email groups',
    roles: { staff: 'responder' },
  }
  const neighbour = new Community(folder, port, { OIDC_PROVIDERS: JSON.stringify([settings]) })
  await neighbour.open()
  const nina = ['--name', 'Nina Ortiz', '--email', 'nina@example.org', '--password', password]
  await neighbour.parvis('people', 'add', ...nina, '--role', 'owner')
  return neighbour
}

test('a tool is connected, people sign in to it with their account, and take it back', async ({
  visit,
  community,
  browser,
}) => {
  test.setTimeout(150_000) // a second server, and three ways through both
  const folder = await mkdtemp(join(tmpdir(), 'parvis-journey-'))
  const port = await freePort()
  // Cookies know no ports: by another name the neighbour keeps its own.
  const elsewhere = `http://127.0.0.1:${port}`
  const olga = await visit()
  await olga.goto('/sign-in?next=/console/tools')
  await signIn(olga, 'olga@example.org')
  await olga.getByRole('link', { name: 'Connect a tool' }).click()
  await olga.getByLabel('Name', { exact: true }).fill('Neighbours')
  await olga.getByLabel('Redirect addresses').fill('http://elsewhere.example/back')
  await olga.getByRole('button', { name: 'Connect it' }).click()
  await expect(olga.getByText('Use https addresses')).toBeVisible()
  await olga.getByLabel('Redirect addresses').fill(`${elsewhere}/sign-on/square/back`)
  await olga.getByRole('button', { name: 'Connect it' }).click()
  const secret = await olga.locator('code').innerText()
  await olga.getByRole('link', { name: 'To the tool' }).click()
  await expect(olga).toHaveURL(/tools\/[0-9a-f-]{36}$/)
  const id = new URL(olga.url()).pathname.split('/').at(-1)!

  const neighbour = await openNeighbour(folder, port, { issuer: community.url, id, secret })
  const arrive = async (page: Page) => {
    await page.goto(`${elsewhere}/sign-in`)
    await page.getByRole('link', { name: 'Continue with the square' }).click()
    // Both have a sign-in page, with the same fields.
    await expect(page).not.toHaveURL(`${elsewhere}/sign-in`)
  }
  try {
    for (const [email, name, javaScriptEnabled] of [
      ['alice@example.org', 'Alice Ferrand', true],
      ['bob@example.org', 'Bob Delmas', false],
    ] as const) {
      const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' })
      const page = await context.newPage()
      await arrive(page)
      await signIn(page, email)
      await expect(page.getByRole('heading', { name: 'Sign in to Neighbours' })).toBeVisible()
      await expect(page.getByText('your mail address')).toBeVisible()
      if (javaScriptEnabled) expect(await findings(page)).toEqual([])
      await page.getByRole('button', { name: 'No, thank you' }).click()
      await expect(page.getByText('did not confirm who you are')).toBeVisible()

      await arrive(page)
      await page.getByRole('button', { name: 'Allow and go on' }).click()
      await expect(page.getByLabel('Name')).toHaveValue(name)
      await page.getByRole('button', { name: 'Join', exact: true }).click()
      await expect(page).toHaveURL(`${elsewhere}/`)

      // Known to both: no page between the two.
      await context.clearCookies({ name: 'parvis_session', domain: '127.0.0.1' })
      await arrive(page)
      await expect(page).toHaveURL(`${elsewhere}/`)

      // Signed in on the way: a page goes on by itself.
      await context.clearCookies({ name: 'parvis_session' })
      await arrive(page)
      await signIn(page, email)
      await expect(page).toHaveURL(`${elsewhere}/`)

      await page.goto(`${community.url}/settings/tools`)
      await page.getByRole('button', { name: 'Take it back from Neighbours' }).click()
      await expect(page.getByText('No tool knows you yet.')).toBeVisible()
      await context.clearCookies({ name: 'parvis_session', domain: '127.0.0.1' })
      await arrive(page)
      await expect(page.getByRole('button', { name: 'Allow and go on' })).toBeVisible()
      await context.close()
    }
  } finally {
    await neighbour.end()
    await rm(folder, { recursive: true, force: true })
  }
})
