import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { password, type Community } from '../community.ts'
import { residents, type Resident } from './demonstration.ts'
import type { Who } from './views.ts'

/**
 * A page in the browser for each who looks, signed in where they live there. `language` is what their browser asks
 * for: whoever lives there asks for none in their settings.
 */
export async function pagesOf(
  browser: Browser,
  houses: { readonly community: Community; readonly fresh: Community },
  options: BrowserContextOptions,
): Promise<Record<Who, Page>> {
  const come = async (community: Community) =>
    (await browser.newContext({ ...options, baseURL: community.url })).newPage()
  const live = async (one: Resident) => signIn(await come(houses.community), residents[one].email)
  return {
    visitor: await come(houses.community),
    newcomer: await come(houses.fresh),
    owner: await live('owner'),
    member: await live('member'),
    moderator: await live('moderator'),
  }
}

/** In any language: by the names of the fields. */
async function signIn(page: Page, email: string): Promise<Page> {
  await page.goto('/sign-in')
  const form = page.locator('form:has(input[name=password])')
  await form.locator('input[name=email]').fill(email)
  await form.locator('input[name=password]').fill(password)
  await form.locator('button').click()
  await page.waitForURL((url) => url.pathname === '/')
  return page
}
