import type { Page } from '@playwright/test'
import { password, type Community } from '../community.ts'
import { residents, type Resident } from './demonstration.ts'
import type { Who } from './views.ts'

/** Where the views are: the community of the demonstration, a house where nobody was yet, and one where something is wrong. */
export interface Houses {
  readonly community: Community
  readonly fresh: Community
  readonly ailing: Community
}

/** A page for each who looks, in a browser of their own that `visit` opens, signed in where they live there. */
export async function pagesOf(
  visit: (address: string) => Promise<Page>,
  { community, fresh, ailing }: Houses,
): Promise<Record<Who, Page>> {
  const live = async (one: Resident) => signIn(await visit(community.url), residents[one].email)
  return {
    visitor: await visit(community.url),
    newcomer: await visit(fresh.url),
    unlucky: await visit(ailing.url),
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
