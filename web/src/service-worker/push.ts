import { self } from '$app/service-worker'

interface Told {
  readonly title: string
  readonly body: string
  readonly url: string
  readonly tag: string
}

/** Shows what the house told this device; what is not understood is still shown as news, as browsers demand. */
export async function showPush(data: PushMessageData | null): Promise<void> {
  const told = toldIn(data)
  const { title, body, tag, url } = told ?? { title: self.location.hostname, body: '', tag: 'news', url: '/' }
  await self.registration.showNotification(title, { body, tag, icon: '/apple-touch-icon.png', data: { url } })
}

/** Leads to what was told: in a page of it that is open, read anew, if there is one. Nothing leads out of the house. */
export async function openTold(data: unknown): Promise<void> {
  const path = (data as { url?: unknown } | null)?.url
  const url = new URL(typeof path === 'string' ? path : '/', self.location.origin)
  if (url.origin !== self.location.origin) return
  const pages = await self.clients.matchAll({ type: 'window' })
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname)
  if (!there) return void (await self.clients.openWindow(url.href))
  await there.focus()
  // As far as its place alone, an open page would move within what it showed before there was anything to tell.
  const page = await there.navigate(url.pathname + url.search).catch(() => null)
  if (url.hash) await page?.navigate(url.href).catch(() => null)
}

function toldIn(data: PushMessageData | null): Told | null {
  try {
    const told = data?.json() as Partial<Told> | undefined
    return typeof told?.title === 'string'
      ? { body: '', tag: 'news', url: '/', ...told, title: told.title }
      : null
  } catch {
    return null
  }
}
