import { self } from '$app/service-worker'
import { pageWithout } from './answer-page.ts'
import { currentReader, everyCopy, learn } from './copies.ts'
import { put, forget, sendingTag } from './outbox.ts'
import { isAway } from './rules.ts'
import { accountOf, belongsOn, type Writing } from './writings.ts'

/**
 * Sends what a form wrote. When nothing comes back the words wait here under the key they were sent with, and the page is
 * answered with them in their place: whether they arrived and only the answer was lost, the server will know.
 */
export async function sendWriting({ request }: FetchEvent): Promise<Response> {
  const body = await request.clone().text()
  const account = accountOf(await currentReader())
  if (account === null || !isForm(request)) return fetch(request)
  const key = crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set('idempotency-key', key)
  const { url, redirect } = request
  const answer = await fetch(url, { method: 'POST', body, headers, redirect }).catch(() => null)
  if (answer && !isAway(answer.status)) {
    if (answer.ok && answer.redirected) await learn(answer.url.replace(/#.*$/, ''), answer.clone())
    return answer
  }
  await put({ key, account, url, body, at: Date.now(), refused: null })
  await askForSync()
  return sayWaiting(request, { url })
}

/** Throws words away that wait here: a form of the offline page's that never leaves the browser. */
export async function throwAway(request: Request): Promise<Response> {
  const typed = new URLSearchParams(await request.text())
  await forget(typed.get('forget') ?? '')
  const back = typed.get('back') ?? ''
  const url = new URL(/^\/(?!\/)/.test(back) ? back : '/offline', self.location.origin).href
  return pageWithout(url)
}

/** Where browsers can, they wake this worker when there is a connection again; elsewhere the next page does. */
async function askForSync(): Promise<void> {
  const { sync } = self.registration as unknown as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register(sendingTag).catch(() => {})
}

async function sayWaiting(request: Request, { url }: Pick<Writing, 'url'>): Promise<Response> {
  if (request.headers.has('x-sveltekit-action'))
    return Response.json({ type: 'redirect', status: 303, location: '/offline' })
  const { origin, pathname } = new URL(url)
  const copies = await everyCopy()
  const copy = copies.find((one) => !new URL(one.url).search && belongsOn(one.url, { url }))
  const page = copy?.url ?? `${origin}/offline`
  if (new URL(page).pathname === pathname) return pageWithout(page)
  return request.mode === 'navigate'
    ? Response.redirect(page, 303)
    : new Response(null, { headers: { 'content-location': page } })
}

function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
}
