/** Why this browser cannot be told anything: it does not know how, or its owner said no to it. */
export type Hindrance = 'unable' | 'denied'

/** What stands in the way before anybody asks; null when asking makes sense. */
export function hindrance(): Hindrance | null {
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!able) return 'unable'
  return Notification.permission === 'denied' ? 'denied' : null
}

const worker = '/service-worker.js'

/**
 * Asks the browser's owner, and then the browser, where it can be told something; only ever after a click. What is
 * returned goes to the server as it is.
 */
export async function subscribe(
  publicKey: string,
): Promise<{ endpoint: string; p256dh: string; auth: string } | Hindrance> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  await navigator.serviceWorker.register(trusted()?.createScriptURL(worker) ?? worker)
  const { pushManager } = await navigator.serviceWorker.ready
  // One that was made for another key of the house is told nothing any more.
  await (await pushManager.getSubscription())?.unsubscribe()
  const made = await pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    .catch(() => null)
  const { endpoint, keys } = made?.toJSON() ?? {}
  if (!endpoint || !keys?.p256dh || !keys.auth) return 'unable'
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth }
}

interface Policy {
  createScriptURL(url: string): string
}

/** The policy of the pages lets nobody name a script but by this. */
function trusted(): Policy | undefined {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
  return trustedTypes?.createPolicy('parvis-devices', {
    createScriptURL: (url) => (url === worker ? url : ''),
  })
}
