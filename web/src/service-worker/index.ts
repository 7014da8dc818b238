/**
 * The part of the pages that stays in the browser when they are closed: it keeps what was read for reading without a
 * connection, and what was written without one until it can be sent. docs/decisions/0041 says what it keeps, of whom, and when it forgets.
 */
import { self } from '$app/service-worker'
import { answerPage, tellAsking, tellSent } from './answer-page.ts'
import { forgetOlder, learn, offlinePage, partOf, pictureOf, renewOfflinePage } from './copies.ts'
import { sendingTag } from './outbox.ts'
import { openTold, showPush } from './push.ts'
import { leave } from './leave.ts'
import { wishOf } from './rules.ts'
import { sendWriting, throwAway } from './send-writing.ts'

// A newer worker takes over at once: what it finds in the caches is read by rules that have not changed.
self.addEventListener('install', (event) => {
  event.waitUntil(prepare())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const wish = wishOf({ method, mode, url, origin: self.location.origin })
  if (wish === 'page') event.respondWith(answerPage(event))
  else if (wish === 'part') event.respondWith(partOf(event.request))
  else if (wish === 'picture') event.respondWith(pictureOf(event.request))
  else if (wish === 'writing') event.respondWith(sendWriting(event))
  else if (wish === 'throwing away') event.respondWith(throwAway(event.request))
  else if (wish === 'leaving') event.respondWith(leave(event.request))
})

// There is a connection again: the browser says so where it can, and open pages do.
self.addEventListener('sync', (event) => {
  const { tag, waitUntil } = event as ExtendableEvent & { tag?: string }
  if (tag === sendingTag) waitUntil.call(event, tellSent())
})
self.addEventListener('message', (event) => event.waitUntil(tellAsking(event)))

/**
 * Without the offline page it would be of no use: then the browser tries again with a later page. What an older worker
 * fetched may lack what this one shows of it.
 */
async function prepare(): Promise<void> {
  await renewOfflinePage(null, { always: true })
  if (!(await offlinePage())) throw new Error('The offline page could not be fetched')
  await self.skipWaiting()
}

self.addEventListener('push', (event) => event.waitUntil(showPush(event.data)))
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openTold(event.notification.data))
})

async function takeOver(): Promise<void> {
  await forgetOlder()
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
  await Promise.all((await self.clients.matchAll({ type: 'window' })).map(({ url }) => keepOpenPage(url)))
}

/** The page from which this came is being read, and was there before anybody could keep it. */
async function keepOpenPage(url: string): Promise<void> {
  const address = url.replace(/#.*$/, '')
  const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null)
  if (response && !response.redirected) await learn(address, response)
}
