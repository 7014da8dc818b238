import type { Page } from '@playwright/test'
import type { Community } from '../community.ts'
import { findings } from './axe.ts'
import { as, expect, signedIn, signIn, test, type Journey } from './journey.ts'

/** A conversation of Bob's in the space that everybody reads. */
async function ask(community: Community, title: string): Promise<string> {
  const asked = await as(community, 'bob@example.org')
  const { items } = await asked<{ items: { id: string }[] }>('GET', '/spaces')
  const question = { spaceId: items[0]!.id, kind: 'question', title, body: 'It does.' }
  return (await asked<{ url: string }>('POST', '/topics', question)).url
}

/** Comes in as people do: the second page brings the worker, and it takes what is open. */
async function readyFor(page: Page): Promise<void> {
  await page.goto('/')
  // Who signed in saw two pages already: a worker that is on its way then takes the next one.
  const isOnItsWay = () =>
    page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one?.active === null)')
  await expect.poll(isOnItsWay, { timeout: 20_000 }).toBe(false)
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

/** Alice, who can read it without a connection, too. */
async function reading(visit: Journey['visit'], url: string): Promise<Page> {
  const alice = await signedIn(visit, 'alice@example.org')
  await readyFor(alice)
  await alice.goto(url)
  await expect.poll(() => kept(alice)).toContain(url)
  return alice
}

/** Answers while nothing can be sent. */
async function writeAnswer(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your answer').fill(words)
  await page.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(waiting(page)).toHaveCount(1)
}

async function signOut(page: Page): Promise<void> {
  await page.getByLabel('Alice Ferrand: menu').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
}

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

  test('what a member mends waits on its page, and stands there when there is a connection', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Which knot holds a wet rope?')
    const bob = await signedIn(visit, 'bob@example.org')
    await readyFor(bob)
    await bob.goto(url)
    await expect.poll(() => kept(bob)).toContain(url)
    await bob.getByRole('link', { name: 'Edit' }).first().click()
    await bob.getByLabel('Title').fill('Which knot holds a rope that is wet?')
    await bob.context().setOffline(true)
    await bob.getByRole('button', { name: 'Save' }).click()
    await expect(bob).toHaveURL(new RegExp(`${url}#`))
    await expect(waiting(bob)).toContainText('Which knot holds a rope that is wet?')

    await bob.context().setOffline(false)
    await expect(waiting(bob)).toHaveCount(0)
    await bob.reload()
    await expect(bob.getByRole('heading', { level: 1 })).toHaveText('Which knot holds a rope that is wet?')
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

  test('a page that comes while words are sent does not go on saying that they wait', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Do tents shrink?')
    const alice = await reading(visit, url)
    await alice.context().route(/answer$/, (route) => route.abort())
    await writeAnswer(alice, 'They do not.')
    // The worker tells of it before that page can hear anything.
    await alice.addInitScript(`navigator.serviceWorker.addEventListener('message',
      (told) => told.stopImmediatePropagation(), { once: true })`)
    await alice.goto('/offline')
    await expect(waiting(alice)).toHaveCount(1)
    await alice.context().unroute(/answer$/)
    await expect(waiting(alice)).toHaveCount(0)
  })

  test('words that are not taken are said to be so where they waited', async ({ visit, community }) => {
    const url = await ask(community, 'Who dries the tent?')
    const alice = await reading(visit, url)
    await alice.context().setOffline(true)
    await writeAnswer(alice, 'Whoever is last.')
    await alice.goto('/offline')
    const olga = await as(community, 'olga@example.org')
    const { items } = await olga<{ items: { id: string }[] }>('GET', '/topics')
    await olga('PUT', `/topics/${items[0]!.id}/lock`)
    await alice.context().setOffline(false)
    const words = alice.getByRole('article').filter({ hasText: 'Whoever is last.' })
    await expect(words).toContainText('Not sent: This conversation is closed')
  })

  test('who signs out is asked about words that could not be sent, and stays, or sends them', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Do pegs bend in the cold?')
    const alice = await reading(visit, url)
    await alice.context().route(/answer$/, (route) => route.abort())
    await writeAnswer(alice, 'They bend at minus twenty.')
    await signOut(alice)
    await expect(alice.getByRole('heading', { name: 'Before you sign out' })).toBeVisible()
    await expect(alice.getByText('What you wrote without a connection has not been sent yet.')).toBeVisible()
    await expect(alice.getByText('They bend at minus twenty.')).toBeVisible()
    expect(await findings(alice)).toEqual([])
    await alice.getByRole('button', { name: 'Send now and sign out' }).press('Enter')
    await expect(alice.getByText('It is still not sent.')).toBeVisible()
    await alice.getByRole('link', { name: 'Stay signed in' }).press('Enter')
    await expect(alice).toHaveURL(url)

    // What can be sent is sent, and nobody is asked.
    await alice.context().unroute(/answer$/)
    await signOut(alice)
    await expect(alice.getByText('You are signed out')).toBeVisible()
    expect(await kept(alice)).not.toContain(url)
    await alice.goto(url)
    await expect(alice.getByText('They bend at minus twenty.')).toHaveCount(1)
  })

  test('nobody signs out without a connection, and words are thrown away when one does', async ({
    visit,
    community,
  }) => {
    const url = await ask(community, 'Which pegs do not bend?')
    const alice = await reading(visit, url)
    await alice.context().setOffline(true)
    await signOut(alice)
    await expect(alice.getByRole('heading', { level: 1 })).toHaveText('No connection')
    await alice.goto(url)
    await writeAnswer(alice, 'Steel ones do not.')
    await signOut(alice)
    await alice.getByRole('button', { name: 'Throw away and sign out' }).click()
    await expect(alice.getByText('It is still not sent.')).toBeVisible()
    await expect(alice.getByText('Steel ones do not.')).toBeVisible()
    await alice.context().route(/answer$/, (route) => route.abort())
    await alice.context().setOffline(false)
    await alice.getByRole('button', { name: 'Throw away and sign out' }).click()
    await expect(alice.getByText('You are signed out')).toBeVisible()

    await alice.context().unroute(/answer$/)
    await signIn(alice, 'alice@example.org')
    await readyFor(alice)
    await alice.goto(url)
    await expect(alice.getByText('Steel ones do not.')).toHaveCount(0)
  })
})
