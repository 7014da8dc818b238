import type { Page } from '@playwright/test'
import { expect, signedIn, test } from './journey.ts'

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

/** This browser has no place to show notifications: what its worker would have shown is noted where it works. */
async function notedBy(page: Page): Promise<() => Promise<string[]>> {
  const [worker] = page.context().serviceWorkers()
  await worker!.evaluate(`{
    self.noted = []
    registration.showNotification = async (title, { body, tag, data }) =>
      noted.push([title, body, tag, data.url].join(' | '))
  }`)
  return () => worker!.evaluate<string[]>('noted')
}

test('a device shows what it is told, whatever comes', async ({ visit }) => {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto('/c')
  await alice.evaluate('navigator.serviceWorker.ready.then(() => 1)')
  const push = await pushesTo(alice)
  const noted = await notedBy(alice)
  const told = { title: 'Bob answered', body: 'Do pegs bend?', url: '/c/1/pegs', tag: 'topic 1' }
  await push(JSON.stringify(told))
  // Browsers take the right away from who shows nothing.
  await push('not understood')
  await push(JSON.stringify({ title: 'Only this' }))
  await expect
    .poll(noted)
    .toEqual([
      'Bob answered | Do pegs bend? | topic 1 | /c/1/pegs',
      'localhost |  | news | /',
      'Only this |  | news | /',
    ])
})
