import type { Page } from '@playwright/test'
import type { Community } from '../community.ts'
import { expect, signedIn, test } from './journey.ts'

/** A conversation of Bob's in the space that everybody reads. */
async function ask(community: Community, title: string): Promise<string> {
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'bob@example.org')
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  const spaces = await fetch(`${community.url}/api/v1/spaces`, { headers })
  const { items } = (await spaces.json()) as { items: { id: string }[] }
  const answer = await fetch(`${community.url}/api/v1/topics`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ spaceId: items[0]!.id, kind: 'question', title, body: 'It does.' }),
  })
  const said = (await answer.json()) as { url: string }
  return said.url
}

/** Comes in as people do: the second page brings the worker, and it takes what is open. */
async function readyFor(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Conversations' }).first().click()
  await expect(page).toHaveURL(/\/c$/)
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain('/c')
}

/** The pages that this browser holds, whoever read them. */
const kept = (page: Page) =>
  page.evaluate<string[]>(`caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.includes('pages')).map((name) => caches.open(name))))
    .then((opened) => Promise.all(opened.map((one) => one.keys())))
    .then((caught) => caught.flat().map(({ url }) => new URL(url).pathname))`)

const waiting = (page: Page) => page.getByRole('article').filter({ hasText: 'Waiting to be sent' })

test.describe('without a connection', () => {
  test('a visitor reads what they had read, is told so, and finds the rest named', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Does a tarpaulin stop the wind?')
    const other = await ask(community, 'Is this one never opened?')
    const page = await visit()
    await readyFor(page)
    await page.goto(url)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tarpaulin')
    await expect.poll(() => kept(page)).toContain(url)

    await page.context().setOffline(true)
    await page.goto(url)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tarpaulin')
    await expect(page.getByRole('status')).toContainText(/Read offline, as of \d?\d:\d\d/)
    // Dressed as before: the style sheets were kept with it.
    const face = await page.evaluate('getComputedStyle(document.body).fontFamily')
    expect(face).toContain('Figtree')

    await page.goto(other)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection')
    await page.getByRole('link', { name: 'Does a tarpaulin stop the wind?' }).click()
    await expect(page).toHaveURL(url)

    await page.context().setOffline(false)
    await page.getByRole('status').getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toBeHidden()
  })

  test('nobody reads what was kept for somebody else, and no settings are kept', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Who reads over my shoulder?')
    const alice = await signedIn(visit, 'alice@example.org')
    await readyFor(alice)
    await alice.goto(url)
    await alice.goto('/settings')
    await alice.goto('/notifications')
    await expect.poll(() => kept(alice)).toContain(url)
    expect((await kept(alice)).filter((path) => !/^\/(?:c|$)/.test(path))).toEqual([])

    // Signed out elsewhere: the next page that comes from the server says so.
    await alice.context().clearCookies()
    await alice.goto('/people')
    await expect.poll(() => kept(alice)).toEqual([])
    await alice.context().setOffline(true)
    await alice.goto(url)
    await expect(alice.getByRole('heading', { level: 1 })).toHaveText('No connection')
  })

  test('a member answers: the words wait in their place, go when there is a connection, and are there once', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'How tight must the guy lines be?')
    const alice = await signedIn(visit, 'alice@example.org')
    await readyFor(alice)
    await alice.goto(url)
    await expect.poll(() => kept(alice)).toContain(url)
    await alice.context().setOffline(true)

    for (const words of ['As tight as a drum.', 'These words go nowhere.']) {
      await alice.getByLabel('Your answer').fill(words)
      await alice.getByRole('button', { name: 'Publish the answer' }).click()
      await expect(alice.getByRole('article').filter({ hasText: words })).toContainText('Waiting to be sent')
    }
    await alice.goto('/offline')
    const second = alice.getByRole('article').filter({ hasText: 'These words go nowhere.' })
    await second.getByRole('button', { name: 'Throw away' }).click()
    await expect(second).toBeHidden()
    await alice.goto(url)
    await expect(waiting(alice)).toHaveCount(1)

    await alice.context().setOffline(false)
    await expect(waiting(alice)).toHaveCount(0)
    await alice.reload()
    await expect(alice.getByText('As tight as a drum.')).toHaveCount(1)
    await expect(alice.getByText('These words go nowhere.')).toHaveCount(0)
  })

  test('an answer whose acknowledgement was lost on the way is there once', async ({ visit, community }) => {
    const url = await ask(community, 'Does seam sealer age?')
    const alice = await signedIn(visit, 'alice@example.org')
    await readyFor(alice)
    await alice.goto(url)
    await expect.poll(() => kept(alice)).toContain(url)
    let lost = 0
    // The server does it, and the answer never comes.
    await alice.context().route(/answer$/, async (route) => {
      await route.fetch()
      lost++
      await route.abort()
    })
    await alice.getByLabel('Your answer').fill('It does, after ten years.')
    await alice.getByRole('button', { name: 'Publish the answer' }).click()
    await expect(waiting(alice)).toHaveCount(1)
    expect(lost).toBeGreaterThan(0)

    await alice.context().unroute(/answer$/)
    await alice.goto('/c')
    await alice.goto('/offline')
    await expect(waiting(alice)).toHaveCount(0)
    await alice.goto(url)
    await expect(alice.getByText('It does, after ten years.')).toHaveCount(1)
  })
})
