import type { Page, Worker } from '@playwright/test'
import { openPushService, type PushService } from '../../core/test/push-service.ts'
import { as, expect, signedIn, signIn, test, type Journey } from './journey.ts'

/** What the devices of a house are told, as this browser's push service would bring it. */
async function pushesTo(page: Page): Promise<(told: string) => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  const known = new Promise<string>((resolve) =>
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
      if (one) resolve(one.registrationId)
    }),
  )
  await browser.send('ServiceWorker.enable')
  const registrationId = await known
  const { origin } = new URL(page.url())
  return async (data) => {
    await browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
  }
}

interface Shown {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly icon: string
  readonly data: { readonly url: string }
}

/**
 * This browser has no place to show notifications: what its worker would have shown is noted where it works, a click is
 * dispatched as a browser does it, and the windows that only a person's click may open are noted, too.
 */
class Notifications {
  readonly #worker: Worker

  static async of(page: Page): Promise<Notifications> {
    const [worker] = page.context().serviceWorkers()
    await worker!.evaluate(`{
      self.shown = []
      self.opened = []
      registration.showNotification = async (title, options) => shown.push({ title, ...options })
      clients.openWindow = async (url) => opened.push(url)
      WindowClient.prototype.focus = async function () { return this }
    }`)
    return new Notifications(worker!)
  }

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  shown = () => this.#worker.evaluate<Shown[]>('shown')

  /** Clicks on the newest; which windows were opened since the beginning. */
  async click(): Promise<string[]> {
    await this.#worker.evaluate(`{
      const work = []
      const event = new ExtendableEvent('notificationclick')
      Object.defineProperty(event, 'notification', { value: { ...shown.at(-1), close() {} } })
      Object.defineProperty(event, 'waitUntil', { value: (one) => work.push(one) })
      dispatchEvent(event)
      Promise.all(work)
    }`)
    return this.#worker.evaluate<string[]>('opened')
  }
}

/** A browser whose owner said yes, and whose push service is this one: the one of this browser is out in the world. */
async function signedInWith({ subscription }: PushService, visit: Journey['visit']): Promise<Page> {
  const { endpoint, ...keys } = subscription
  const page = await visit()
  await page.context().addInitScript(`
    Object.defineProperty(Notification, 'permission', { value: 'granted' })
    Notification.requestPermission = async () => 'granted'
    PushManager.prototype.subscribe = async () => ({ toJSON: () => (${JSON.stringify({ endpoint, keys })}) })`)
  await signIn(page, 'alice@example.org')
  return page
}

test('an answer reaches a device in the language of its owner, and a click on it reads it', async ({
  visit,
  community,
}) => {
  // Pushes go out once a minute, and a moment late.
  test.setTimeout(180_000)
  const service = await openPushService()
  const alice = await signedInWith(service, visit)
  await alice.goto('/settings/devices')
  await alice.getByRole('button', { name: 'Tell me on this device' }).click()
  await expect(alice.getByText('This device is told from now on.')).toBeVisible()
  const asAlice = await as(community, 'alice@example.org')
  const asBob = await as(community, 'bob@example.org')
  await asAlice('PATCH', '/me', { locale: 'fr' })
  const { items } = await asAlice<{ items: { id: string }[] }>('GET', '/spaces')
  const question = { spaceId: items[0]!.id, kind: 'question', title: 'Do pegs bend?', body: 'In the cold.' }
  const { id, url } = await asAlice<{ id: string; url: string }>('POST', '/topics', question)
  await alice.goto(url)
  const push = await pushesTo(alice)
  const notifications = await Notifications.of(alice)

  await asBob('POST', `/topics/${id}/posts`, { body: 'Steel ones do not.' })
  await expect.poll(() => service.pushed.length, { timeout: 100_000 }).toBe(1)
  service.close()
  await asAlice('PATCH', '/me', { locale: 'en' })
  await push(JSON.stringify(service.pushed[0]!.payload))
  await expect.poll(notifications.shown).toMatchObject([{ title: question.title, tag: id }])
  const [shown] = await notifications.shown()
  expect(shown!.body).toBe('Bob Delmas vous a répondu')
  const icon = await alice.request.get(shown!.icon)
  expect(icon.headers()['content-type']).toBe('image/png')

  const isRead = async () => {
    const told = await asAlice<{ items: { topicId: string; read: boolean }[] }>('GET', '/me/notifications')
    return told.items.find(({ topicId }) => topicId === id)?.read
  }
  await expect.poll(isRead).toBe(false)

  // The page of the conversation is open, as it was before: it is this one that shows the answer.
  expect(await notifications.click()).toEqual([])
  await expect(alice.getByText('Steel ones do not.')).toBeInViewport()
  await expect.poll(isRead).toBe(true)
  await alice.goto('/c')
  const [opened] = await notifications.click()
  await alice.goto(opened!)
  await expect(alice.getByText('Steel ones do not.')).toBeInViewport()
})

test('a device shows what it is told, whatever comes', async ({ visit }) => {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.getByRole('link', { name: 'Conversations' }).first().click()
  await alice.evaluate('navigator.serviceWorker.ready.then(() => 1)')
  const push = await pushesTo(alice)
  const notifications = await Notifications.of(alice)
  const told = { title: 'Bob answered', body: 'Do pegs bend?', url: '/c/1/pegs', tag: 'topic 1' }
  await push(JSON.stringify(told))
  // Browsers take the right away from who shows nothing.
  for (const odd of ['not understood', '', 'null', '{"title":7}']) await push(odd)
  await push(JSON.stringify({ title: 'Only this' }))
  const icon = '/apple-touch-icon.png'
  const news = { title: 'localhost', body: '', tag: 'news', icon, data: { url: '/' } }
  await expect
    .poll(notifications.shown)
    .toEqual([
      { title: told.title, body: told.body, tag: told.tag, icon, data: { url: told.url } },
      news,
      news,
      news,
      news,
      { ...news, title: 'Only this' },
    ])
  expect(await notifications.click()).toEqual([`${new URL(alice.url()).origin}/`])
})
