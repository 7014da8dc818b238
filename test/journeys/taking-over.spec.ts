import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Community } from '../community.ts'
import { findings } from './axe.ts'
import { expect, signedIn, test } from './journey.ts'

test.use({ javaScriptEnabled: false })

test('somebody with an account takes over what they had written elsewhere', async ({ visit, community }) => {
  await importBulbs(community)
  const olga = await signedIn(visit, 'olga@example.org')
  await olga.goto('/console/people?q=Old+Alice')
  await olga.locator('summary', { hasText: 'Send a claim link' }).click()
  await olga.getByLabel('E-mail address').fill('alice@example.org')
  await olga.locator('form[action*="offer"] button').click()
  await expect(olga.getByRole('status')).toBeVisible()
  const link = await claimLink(community, 'alice@example.org')

  const stranger = await visit()
  await stranger.goto(link)
  await expect(stranger.getByText('This address has an account here.')).toBeVisible()

  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto(link)
  await expect(alice.getByRole('heading', { level: 1 })).toHaveText('Take this history over?')
  await expect(alice.getByText('1 conversation', { exact: true })).toBeVisible()
  await alice.getByRole('button', { name: 'Take it over' }).click()
  await expect(alice.getByText('The history is yours now.')).toBeVisible()
  await expect(alice).toHaveURL(/\/p\/alice-ferrand$/)
  await alice.goto('/p/old-alice')
  await expect(alice).toHaveURL(/\/p\/alice-ferrand$/)
  await alice.goto(link)
  await alice.getByRole('button', { name: 'Take my profile back' }).click()
  await expect(alice.getByText('This link was used already')).toBeVisible()
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })

  test('the page that asks has nothing that an accessibility check finds', async ({ visit, community }) => {
    await importBulbs(community)
    const olga = await signedIn(visit, 'olga@example.org')
    await olga.goto('/console/people?q=Older')
    await olga.locator('summary', { hasText: 'Send a claim link' }).click()
    await olga.getByLabel('E-mail address').fill('older@example.org')
    await olga.locator('form[action*="offer"] button').click()
    const link = await claimLink(community, 'older@example.org')
    for (const page of [await visit(), olga]) {
      await page.goto(link)
      expect(await findings(page)).toEqual([])
    }
  })
})

/** The newest mail may still be an older one: mails are written a moment later. */
async function claimLink(community: Community, address: string): Promise<string> {
  let link: string | undefined
  await expect(async () => {
    link = /http\S+\/claim\?token=[\w-]+/.exec(await community.mailTo(address))?.[0]
    expect(link).toBeDefined()
  }).toPass({ timeout: 10_000 })
  return link!
}

/** A forum of two people and one question. */
async function importBulbs(community: Community): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bulbs-'))
  const row = (id: number) => `<row Id="${id}" CreationDate="2020-01-02T10:00:00.000"`
  const post = `${row(1)} PostTypeId="1" Title="How long does a bulb last?" Body="In hours." OwnerUserId="1" />`
  const people = ['Old Alice', 'Older Hand'].map((name, at) => `${row(at + 1)} DisplayName="${name}" />`)
  await writeFile(join(folder, 'Users.xml'), `<users>\n${people.join('\n')}\n</users>`)
  await writeFile(join(folder, 'Posts.xml'), `<posts>\n${post}\n</posts>`)
  await community.parvis('import', 'stackexchange', folder, '--space', 'tents', '--source', 'bulbs')
  await rm(folder, { recursive: true })
}
