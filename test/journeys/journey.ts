import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { Community, freePort, password } from '../community.ts'
import { openAiling } from '../demonstration/ailing.ts'
import { openDemonstration, type Demonstration } from '../demonstration/demonstration.ts'

export { expect } from '@playwright/test'

const people = [
  ['Olga Petit', 'olga@example.org', 'owner'],
  ['Alice Ferrand', 'alice@example.org', 'member'],
  ['Bob Delmas', 'bob@example.org', 'member'],
] as const

/** A person who comes with a browser of their own. */
export interface Journey {
  readonly visit: (address?: string) => Promise<Page>
}

interface Places {
  /** Nobody has been there yet. */
  readonly fresh: Community
  /** Olga's community, with Alice, Bob and a space. */
  readonly community: Community
  /** Another one, with half a year behind it. */
  readonly demonstration: Demonstration
  /** One where something is wrong. */
  readonly ailing: Community
}

async function openFor(use: (community: Community) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-journey-'))
  // What it tells others, push services among them, goes to this machine.
  const community = new Community(folder, await freePort(), { WEBHOOK_PRIVATE_NETWORKS: '1' })
  await community.open()
  await use(community)
  await community.end()
  await rm(folder, { recursive: true, force: true })
}

export const test = base.extend<Journey, Places>({
  fresh: [({ browserName: _ }, use) => openFor(use), { scope: 'worker', timeout: 60_000 }],
  community: [
    ({ browserName: _ }, use) =>
      openFor(async (community) => {
        for (const [name, email, role] of people) {
          const who = ['--name', name, '--email', email, '--role', role, '--password', password]
          await community.parvis('people', 'add', ...who)
        }
        await openSpace(community)
        await use(community)
      }),
    { scope: 'worker', timeout: 60_000 },
  ],
  demonstration: [
    async ({ browserName: _ }, use) => {
      const demonstration = await openDemonstration()
      await use(demonstration)
      await demonstration.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  ailing: [
    async ({ browserName: _ }, use) => {
      const { community, close } = await openAiling()
      await use(community)
      await close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visit: async ({ browser, community, contextOptions, javaScriptEnabled, colorScheme }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    const broken: string[] = []
    await use(async (address = community.url) => {
      const context = await browser.newContext({
        ...contextOptions,
        javaScriptEnabled,
        colorScheme,
        baseURL: address,
      })
      contexts.push(context)
      await context.addInitScript({ content: tellBreaches })
      context.on('console', (said) => said.text().startsWith(breach) && broken.push(said.text()))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    // Whatever a journey is about: nothing on its way was refused by the policy of the pages.
    expect(broken).toEqual([])
  },
})

const breach = 'Refused by the policy:'

/** In every page: says aloud what the browser refused to run, style or load. */
const tellBreaches = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('${breach}', event.effectiveDirective, event.blockedURI, event.sample, event.documentURI))`

async function openSpace(community: Community): Promise<void> {
  const ask = await as(community, 'olga@example.org')
  await ask('POST', '/spaces', { name: 'Tents' })
}

/** How somebody asks the API. */
export async function as(community: Community, email: string) {
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', email)
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  return async <Answer>(method: string, path: string, input?: object): Promise<Answer> => {
    const body = input ? JSON.stringify(input) : null
    const answer = await fetch(`${community.url}/api/v1${path}`, { method, headers, body })
    const said = await answer.text()
    if (!answer.ok) throw new Error(said)
    return (said ? JSON.parse(said) : undefined) as Answer
  }
}

/** Somebody of the community, in a browser of their own, signed in through the page. */
export async function signedIn(visit: Journey['visit'], email: string): Promise<Page> {
  const page = await visit()
  await signIn(page, email)
  return page
}

/** The same in a browser that was there before. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').first().fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)
}
