import { globSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { languagesSpoken } from '@parvis/core/people'
import type { Page } from '@playwright/test'
import type { Community } from '../community.ts'
import { expect, signedIn, test } from './journey.ts'

const routes = fileURLToPath(new URL('../../web/src/routes', import.meta.url))
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Who = 'newcomer' | 'visitor' | 'member' | 'owner'

/**
 * Every page and error page of the house with those who look at it, or why nobody does; what is in brackets is found
 * on the way there.
 */
const pages: Record<string, readonly (readonly [Who, string])[] | string> = {
  '(doors)/allow/[asking]/+page': 'comes only on the way from a tool, whose journey looks at it',
  '(doors)/allow/said/+page': [
    ['owner', '/oauth/authorize'],
    ['owner', '/oauth/sign-out'],
    ['visitor', '/oauth/sign-out'],
  ],
  '(doors)/check-your-mail/+page': [['visitor', '/check-your-mail']],
  '(doors)/claim/+page': [['visitor', '/claim?token=x']],
  '(doors)/confirm/+page': [['visitor', '/confirm?token=x']],
  '(doors)/connect/+page': 'comes only on the way back from a provider of sign-ins',
  '(doors)/new-address/+page': [['visitor', '/new-address?token=x']],
  '(doors)/new-password/+page': [['visitor', '/new-password?token=x']],
  '(doors)/outbox/+page': [['visitor', '/outbox']],
  '(doors)/unsubscribe/+page': [['visitor', '/unsubscribe']],
  '(doors)/prove/+page': 'comes only an hour after signing in; its fields are those of the sign-in page',
  '(doors)/reset/+page': [['visitor', '/reset']],
  '(doors)/set-up/+page': [['newcomer', '/set-up']],
  '(doors)/sign-in/+page': [['visitor', '/sign-in']],
  '(doors)/sign-in/code/+page':
    'comes only between the two steps of signing in, which have a journey of their own',
  '(doors)/sign-in/link/+page': [['visitor', '/sign-in/link?token=x']],
  '(doors)/sign-up/+page': [['visitor', '/sign-up']],
  '(doors)/undo-address/+page': [['visitor', '/undo-address?token=x']],
  '+error': [['visitor', '/nothing']],
  '+page': [
    ['visitor', '/'],
    ['member', '/'],
  ],
  'api/+page': [['visitor', '/api']],
  'api/problems/[kind]/+page': [['visitor', '/api/problems/malformed']],
  'ask/+page': [['member', '/ask']],
  'c/+page': [['visitor', '/c']],
  'c/[id]/[slug]/+page': [
    ['visitor', '[conversation]'],
    ['owner', '[conversation]'],
  ],
  'c/[id]/edit/[post]/+page': [['owner', '[edit]']],
  'c/[id]/history/[post]/+page': [['owner', '[history]']],
  'console/+error': [['member', '/console']],
  'console/+page': [['owner', '/console']],
  'console/audit/+page': [['owner', '/console/audit']],
  'console/brand/+page': [['owner', '/console/brand']],
  'console/invitations/+page': [['owner', '/console/invitations']],
  'console/log/+page': [['owner', '/console/log']],
  'console/log/[id]/+page': [['owner', '[import]']],
  'console/people/+page': [['owner', '/console/people']],
  'console/people/[handle]/+page': [['owner', '[person]']],
  'console/security/+page': [['owner', '/console/security']],
  'console/spaces/+page': [['owner', '/console/spaces']],
  'console/tools/+page': [['owner', '/console/tools']],
  'console/tools/[id]/+page': [['owner', '[tool]']],
  'console/tools/new/+page': [['owner', '/console/tools/new']],
  'console/webhooks/+page': [['owner', '/console/webhooks']],
  'console/webhooks/[id]/+page': [['owner', '[webhook]']],
  'console/webhooks/new/+page': [['owner', '/console/webhooks/new']],
  'notifications/+page': [['member', '/notifications']],
  'offline/+page': [['visitor', '/offline']],
  'p/[handle]/+page': [['visitor', '/p/olga-petit']],
  'people/+page': [['visitor', '/people']],
  'rules/+page': [['visitor', '/rules']],
  's/+page': [['visitor', '/s']],
  's/[slug]/+page': [['visitor', '/s/tents']],
  'search/+page': [['visitor', '/search?q=condensation']],
  'settings/+page': [['member', '/settings']],
  'settings/account/+page': [['member', '/settings/account']],
  'settings/notifications/+page': [['member', '/settings/notifications']],
  'settings/sign-ins/+page': [['member', '/settings/sign-ins']],
  'settings/devices/+page': [['member', '/settings/devices']],
  'settings/tools/+page': [['member', '/settings/tools']],
  'tags/+page': [['visitor', '/tags']],
  'tags/[tag]/+page': [['visitor', '/tags/night']],
}

const found = globSync('**/+{page,error}.svelte', { cwd: routes }).map((file) =>
  file.replace(/\.svelte$/, ''),
)

test('every page is looked at', () => {
  expect(found.filter((page) => !(page in pages))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`pages in a ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('have nothing that an accessibility check finds', async ({ visit, community, fresh }) => {
      test.setTimeout(180_000)
      const owner = await signedIn(visit, 'olga@example.org')
      await dress(owner, colorScheme === 'light' ? 'Editorial' : 'Bold')
      const addresses = await prepare(owner, community)
      const who: Record<Who, Page> = {
        owner,
        newcomer: await visit(fresh.url),
        visitor: await visit(),
        member: await signedIn(visit, 'alice@example.org'),
      }
      for (const [one, path] of found.flatMap((page) => waysTo(page))) {
        const page = who[one]
        const address = addresses[path] ?? path
        await page.goto(address)
        expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname)
        // Only colours differ in the dark.
        const check = new AxeBuilder({ page })
        const { violations } = await (
          colorScheme === 'light' ? check.withTags(levels) : check.withRules('color-contrast')
        ).analyze()
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

for (const language of languagesSpoken) {
  test.describe(`pages for who asks for ${language}`, () => {
    test.use({ locale: `${language}-XX` })

    test('are in that language, and fit a small phone', async ({ visit, community, fresh }) => {
      const page = await visit()
      await page.setViewportSize({ width: 320, height: 640 })
      for (const address of [`${fresh.url}/set-up`, community.url, `${community.url}/sign-up`]) {
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
        const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze()
        expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader chooses another language', async ({ visit }) => {
    const page = await visit()
    await page.goto('/people')
    await page.getByText('Language English').click()
    await page.getByRole('button', { name: 'Português' }).click()
    await expect(page).toHaveURL(/\/people$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
  })
})

function waysTo(page: string): readonly (readonly [Who, string])[] {
  const ways = pages[page] ?? []
  return typeof ways === 'string' ? [] : ways
}

/** Another look for each theme, and rules to read. */
async function dress(owner: Page, character: string) {
  await owner.goto('/console/brand')
  await owner.getByLabel(character).check()
  await owner.getByLabel('House rules').fill('Be **kind**. [Ask](/ask) first.')
  await owner.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(owner.getByText('The house has its new look.')).toBeVisible()
}

/** Where the pages of one conversation, one import and one person are, once there is something on them. */
async function prepare(owner: Page, community: Community): Promise<Record<string, string>> {
  await importLamps(community)
  await owner.goto('/ask')
  await owner.getByLabel('Title', { exact: true }).fill('Is there condensation in every tent?')
  await owner
    .getByLabel('Details')
    .fill('- [ ] One **morning**\n\n```\nwet\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |')
  await owner.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Is there condensation in every tent?')
  const conversation = owner.url()
  const edit = await addressOf(owner, 'a[href*="/edit/"]')
  await owner.goto(edit)
  await owner.locator('textarea[name="body"]').fill('Every **morning**.')
  await owner.locator('main form button').last().click()
  await owner.waitForURL((url) => url.href.startsWith(conversation))
  const history = await addressOf(owner, 'a[href*="/history/"]')
  await owner.goto('/console/log')
  const report = await addressOf(owner, 'a[href^="/console/log/"]')
  await owner.goto('/console/people')
  const person = await addressOf(owner, 'a[href^="/console/people/"]')
  const webhook = await makeWebhook(owner)
  return {
    '[conversation]': conversation,
    '[edit]': edit,
    '[history]': history,
    '[import]': report,
    '[person]': person,
    '[tool]': await connectTool(owner),
    '[webhook]': webhook,
  }
}

/** One that was told something which did not arrive: no host has this name. */
async function makeWebhook(owner: Page): Promise<string> {
  await owner.goto('/console/webhooks/new')
  await owner.getByLabel('Address').fill('https://desk.invalid/')
  await owner.getByLabel('Conversation opened').check()
  await owner.getByRole('button', { name: 'Make the webhook' }).click()
  await owner.getByRole('link', { name: 'To the webhook' }).click()
  await owner.getByRole('button', { name: 'Send a test' }).click()
  await expect(owner.getByText('The test is on its way.')).toBeVisible()
  await expect(async () => {
    await owner.reload()
    await expect(owner.getByText('1 try')).toBeAttached()
  }).toPass()
  return new URL(owner.url()).pathname
}

async function connectTool(owner: Page): Promise<string> {
  await owner.goto('/console/tools/new')
  await owner.getByLabel('Name', { exact: true }).fill('Desk')
  await owner.getByLabel('Redirect addresses').fill('https://desk.invalid/')
  await owner.getByRole('button', { name: 'Connect it' }).click()
  await owner.getByRole('link', { name: 'To the tool' }).click()
  await owner.waitForURL(/tools\/[0-9a-f-]{36}$/)
  return new URL(owner.url()).pathname
}

async function addressOf(page: Page, link: string): Promise<string> {
  return new URL((await page.locator(link).first().getAttribute('href'))!, page.url()).href
}

/** A forum of one question, with a row that is broken. */
async function importLamps(community: Community): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-lamps-'))
  const row = '<row Id="1" CreationDate="2020-01-02T10:00:00.000"'
  const post = `${row} PostTypeId="1" Title="Why does it hum?" Body="&lt;p&gt;It hums.&lt;/p&gt;" Tags="&lt;night&gt;" />`
  await writeFile(join(folder, 'Users.xml'), `<users>\n${row} DisplayName="Zoé" />\n</users>`)
  await writeFile(join(folder, 'Posts.xml'), `<posts>\n${post}\n<row Id="2"\n</posts>`)
  await community.parvis('import', 'stackexchange', folder, '--space', 'tents')
  await rm(folder, { recursive: true })
}
