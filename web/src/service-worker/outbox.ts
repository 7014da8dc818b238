import { createStore, del, get, set, values } from 'idb-keyval'
import { currentReader } from './copies.ts'
import { accountOf, verdictOf, type Writing } from './writings.ts'

const store = createStore('parvis-writings', 'writings')
const keptFor = 30 * 86_400_000
export const sendingTag = 'parvis-writings'

export async function put(writing: Writing): Promise<void> {
  await set(writing.key, writing, store)
}

/** Throws words away, when they belong to who reads here. */
export async function forget(key: string): Promise<void> {
  const writing = await get<Writing>(key, store)
  if (writing?.account === accountOf(await currentReader())) await del(key, store)
}

/** Throws away what waits of whoever reads here. */
export async function forgetAll(): Promise<void> {
  await Promise.all((await waiting()).map(({ key }) => del(key, store)))
}

/** What waits of the account that reads here, oldest first. What nobody came back for within a month is gone. */
export async function waiting(): Promise<Writing[]> {
  return (await everybodysWaiting()).own
}

/** The same, and how many words of other accounts wait in this browser. */
export async function everybodysWaiting(): Promise<{ own: Writing[]; others: number }> {
  const account = accountOf(await currentReader())
  const all = await values<Writing>(store)
  await Promise.all(all.filter(({ at }) => Date.now() - at > keptFor).map(({ key }) => del(key, store)))
  const kept = all.filter(({ at }) => Date.now() - at <= keptFor)
  const own = kept.filter((one) => one.account === account).toSorted((a, b) => a.at - b.at)
  return { own, others: kept.length - own.length }
}

/** Where a form's answer is told to scripts. Asked with the same key, the server does it once. */
function sendOne({ url, body, key }: Pick<Writing, 'url' | 'body' | 'key'>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'idempotency-key': key,
      accept: 'application/json',
      'x-sveltekit-action': 'true',
    },
  })
}

let last: Promise<boolean> = Promise.resolve(false)
let queued: Promise<boolean> | null = null

/**
 * Sends what waits, in the order in which it was written, and stops at the first that cannot be sent yet. Whether some of
 * it was taken, or refused with another reason than before, is what it returns. One sends at a time. Who asks meanwhile
 * may know of a connection that came after the sending under way had failed, so it is tried once more for all who do.
 */
export function sendAll(): Promise<boolean> {
  queued ??= last = last
    .catch(() => false)
    .then(() => {
      queued = null
      return sendInOrder()
    })
  return queued
}

async function sendInOrder(): Promise<boolean> {
  let isNews = false
  for (const writing of await waiting()) {
    if (writing.refused !== null && writing.refused !== 'sign in') continue
    const response = await sendOne(writing).catch(() => null)
    const answer: unknown = await response?.json().catch(() => null)
    const verdict = verdictOf(response?.status ?? 503, answer)
    if (verdict.is === 'later') break
    if (verdict.is === 'refused') {
      await put({ ...writing, refused: verdict.why })
      isNews ||= verdict.why !== writing.refused
    } else {
      await del(writing.key, store)
      isNews = true
    }
  }
  return isNews
}
