/** True where a browser can hold passkeys for this address: they want https or localhost, and a name, not a number. */
export function canUsePasskeys(): boolean {
  const isNumber = /^[\d.]+$|:/.test(location.hostname)
  return isSecureContext && typeof PublicKeyCredential === 'function' && !isNumber
}

/**
 * Asks for a passkey and returns what it signed, as JSON; null when the person thought better of it. With `quietly`
 * the browser offers passkeys among the suggestions of a field instead of asking.
 */
export async function signWithPasskey({ quietly = false } = {}): Promise<string | null> {
  const { startAuthentication, browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser')
  if (quietly && !(await browserSupportsWebAuthnAutofill())) return null
  const optionsJSON = await optionsFrom('/sign-in/passkey')
  return unlessCancelled(startAuthentication({ optionsJSON, useBrowserAutofill: quietly }))
}

/** Makes a passkey and returns what the server needs to know of it, as JSON; null when the person stopped it. */
export async function makePasskey(): Promise<string | null> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = await optionsFrom('/settings/account/passkey')
  return unlessCancelled(startRegistration({ optionsJSON }))
}

/** Nobody waits for a passkey any more: the suggestions of a page that was left are taken back. */
export async function stopAsking(): Promise<void> {
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser')
  WebAuthnAbortService.cancelCeremony()
}

async function optionsFrom(address: string) {
  const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' } })
  const body = await response.json()
  if (!response.ok) throw new Error(body.message)
  return body
}

/** Stopped by the person, by another request or by the clock: all of them are no fault. */
async function unlessCancelled(asking: Promise<object>): Promise<string | null> {
  try {
    return JSON.stringify(await asking)
  } catch (reason) {
    if (reason instanceof Error && /^(NotAllowed|Abort)Error$/.test(reason.name)) return null
    throw reason
  }
}
