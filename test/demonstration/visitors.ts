import type { Page } from '@playwright/test'
import { codeShown } from '../authenticator-app.ts'
import { password, type Community } from '../community.ts'
import { residents, type Colleague, type Resident } from './residents.ts'
import type { Who } from './views.ts'

/** Where the views are: the community of the demonstration, a house where nobody was yet, and one where something is wrong. */
export interface Houses {
  readonly community: Community
  /** What the authenticator app of who is careful knows. */
  readonly secondStep: string
  readonly fresh: Community
  readonly ailing: Community
}

/** A page for each who looks, in a browser of their own that `visit` opens, signed in where they live there. */
export async function pagesOf(
  visit: (address: string) => Promise<Page>,
  { community, secondStep, fresh, ailing }: Houses,
): Promise<Record<Who, Page>> {
  const live = async (one: Resident) => {
    const page = await halfway(one)
    // The one that comes next is taken as well, and the last may be used up.
    if (isHalfway(page)) await enterCode(page, codeShown(secondStep, Date.now() + 30_000))
    return page
  }
  const halfway = async (one: Resident) => signIn(await visit(community.url), residents[one].email)
  const arrived = async (login: Colleague, page: Promise<Page>) => comeWith(login, await page)
  return {
    visitor: await visit(community.url),
    newcomer: await visit(fresh.url),
    unlucky: await visit(ailing.url),
    owner: await live('owner'),
    member: await arrived('alice', live('member')),
    moderator: await live('moderator'),
    careful: await live('careful'),
    halfway: await halfway('careful'),
    arriving: await arrived('nadia', visit(community.url)),
    recognised: await arrived('olga', visit(community.url)),
  }
}

/** In any language: by the names of the fields. */
async function signIn(page: Page, email: string): Promise<Page> {
  await page.goto('/sign-in')
  const form = page.locator('form:has(input[name=password])')
  await form.locator('input[name=email]').fill(email)
  await form.locator('input[name=password]').fill(password)
  await form.locator('button').click()
  await page.waitForURL((url) => url.pathname === '/' || url.pathname === '/sign-in/code')
  return page
}

function isHalfway(page: Page): boolean {
  return new URL(page.url()).pathname === '/sign-in/code'
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name=code]').fill(code)
  await page.locator('main form button').click()
  await page.waitForURL((url) => url.pathname === '/')
}

/** Brings an account along that somebody has at the company, as far as the question who they are here. */
async function comeWith(login: Colleague, page: Page): Promise<Page> {
  await page.goto('/sign-on/acme')
  await agree(page, login)
  await page.waitForURL((url) => url.pathname === '/connect')
  return page
}

/** At the company: says who they are, and that this house may know. */
export async function agree(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.locator('input[name=login]').waitFor({ state: 'detached' })
  await page.locator('button[type=submit]').click()
}
