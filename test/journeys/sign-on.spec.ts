import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCompany } from '../../core/test/openid-provider.ts'
import { Community, freePort, password } from '../community.ts'
import { agree } from '../demonstration/visitors.ts'
import { expect, test } from './journey.ts'

test('somebody comes in with the account of their company, and connects it to the one they have', async ({
  visit,
}) => {
  test.setTimeout(150_000) // two servers of its own, and three ways through them
  const folder = await mkdtemp(join(tmpdir(), 'parvis-journey-'))
  const port = await freePort()
  const company = await openCompany(0, `http://localhost:${port}/sign-on/acme/back`)
  company.people.set('nadia', { email: 'nadia@acme.example', email_verified: true, name: 'Nadia Haddad' })
  company.people.set('alice', { email: 'alice@example.org', email_verified: true, name: 'A. Ferrand' })
  const community = new Community(folder, port, { OIDC_PROVIDERS: JSON.stringify([company.settings]) })
  try {
    await community.open()
    const alice = ['--name', 'Alice Ferrand', '--email', 'alice@example.org', '--password', password]
    await community.parvis('people', 'add', ...alice, '--role', 'owner')

    const arrive = async (who: string) => {
      const page = await visit(community.url)
      await page.goto('/sign-in')
      await page.getByRole('link', { name: 'Continue with Acme' }).click()
      await agree(page, who)
      return page
    }

    const newcomer = await arrive('nadia')
    await expect(newcomer.getByText('Acme has confirmed that you are nadia@acme.example')).toBeVisible()
    await newcomer.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(newcomer).toHaveURL(`${community.url}/`)
    await newcomer.goto('/p/nadia-haddad')
    await expect(newcomer.getByRole('link', { name: /profile/i }).first()).toBeVisible()

    const member = await arrive('alice')
    await expect(member.getByText('This address has an account here')).toBeVisible()
    await member.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click()
    await expect(member).toHaveURL(/\/sign-in\?/)
    await member.getByLabel('E-mail address').first().fill('alice@example.org')
    await member.getByLabel('Password').fill(password)
    await member.getByRole('button', { name: 'Sign in', exact: true }).click()
    await member.getByRole('button', { name: 'Connect Acme' }).click()
    await expect(member.getByText('It is connected to your account.')).toBeVisible()
    await expect(member.getByRole('button', { name: 'Disconnect, Acme' })).toBeVisible()

    const again = await arrive('alice')
    await expect(again).toHaveURL(`${community.url}/`)
  } finally {
    await community.end()
    await company.close()
    await rm(folder, { recursive: true, force: true })
  }
})
