import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { RequestEvent } from '@sveltejs/kit'
import { actionOf, type Typed } from './typed.ts'

const name = 'parvis_draft'
const longest = 3800
const hour = 3600

export interface Draft {
  readonly action: string
  readonly values: Typed
}

/**
 * Keeps what a visitor typed over the signing in, in the browser and nowhere else: nothing is written for a visitor.
 * Too long for a cookie (some eight thousand letters) and it is not kept.
 */
export function keepDraft(event: RequestEvent, typed: Typed): void {
  const values = Object.fromEntries(
    Object.entries(typed).filter(([field]) => !/password|token|code/i.test(field)),
  )
  const draft = { path: event.url.pathname, action: actionOf(event.url), values }
  const packed = deflateRawSync(JSON.stringify(draft), { level: 9 }).toString('base64url')
  if (packed.length > longest) return
  event.cookies.set(name, packed, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: hour,
  })
}

/** The draft kept for this page, once: it leaves the browser when it is given back. Null when there is none. */
export function takeDraft(event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>): Draft | null {
  const packed = event.cookies.get(name)
  if (!packed || !event.locals.person) return null
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 200_000 })
    const { path, action, values } = JSON.parse(bytes.toString()) as Draft & { path: string }
    if (path !== event.url.pathname || typeof action !== 'string' || typeof values !== 'object') return null
    event.cookies.delete(name, { path: '/' })
    return { action, values }
  } catch {
    event.cookies.delete(name, { path: '/' })
    return null
  }
}
