import { self } from '$app/service-worker'
import { headersOf, sayOffline } from './answer-page.ts'
import { renewOfflinePage, offlinePage } from './copies.ts'
import { everybodysWaiting, forgetAll, sendAll } from './outbox.ts'
import { asksBefore, type Left } from './show-leaving.ts'

/** How long signing out waits for what is being sent. */
const patience = 8000

/**
 * Signs out, which takes everything along that this browser keeps. Words that wait are sent before; about what cannot be
 * sent one is asked: try again, throw it away, or stay. Nothing is thrown away while the signing out cannot succeed.
 */
export async function leave(request: Request): Promise<Response> {
  const typed = new URLSearchParams(await request.text())
  const choice = typed.get('waiting')
  const { own, others } = await everybodysWaiting()
  if (own.length + others === 0) return navigator.onLine ? goOn() : ((await sayOffline(503)) ?? goOn())
  if (choice === 'drop' && navigator.onLine) {
    await forgetAll()
    return goOn()
  }
  await Promise.race([sendAll().catch(() => {}), new Promise((over) => setTimeout(over, patience))])
  const left = await everybodysWaiting()
  if (left.own.length + left.others === 0) return goOn()
  return (
    (await ask({ ...left, back: typed.get('back') ?? pathOf(request.referrer), isAgain: choice !== null })) ??
    goOn()
  )
}

/** The same form to the address that is none of this worker's business: the answer there takes the worker away. */
function goOn(): Response {
  return Response.redirect('/sign-out?now', 307)
}

async function ask(left: Left): Promise<Response | null> {
  await renewOfflinePage(null).catch(() => {})
  const offline = await offlinePage()
  if (!offline) return null
  const html = asksBefore(await offline.text(), left)
  return html ? new Response(html, { headers: headersOf(offline) }) : null
}

/** Where one was in this house, or its door; without the name of the form that was sent there. */
function pathOf(address: string): string {
  const url = URL.parse(address)
  if (url?.origin !== self.location.origin) return '/'
  return url.pathname + url.search.replace(/[?&]\/[^&]*$/, '')
}
