import { kindOf } from './writings.ts'

/** What of a request matters here. */
export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
  /** Where the community is: what leads elsewhere is none of our business. */
  readonly origin: string
}

/**
 * What a request is for: a page, a part of pages that never changes under its address, a picture, words that may wait for a
 * connection, throwing such words away, signing out, or anything else.
 */
export type Wish = 'page' | 'part' | 'picture' | 'writing' | 'throwing away' | 'leaving' | 'other'

const parts = /^\/(?:_app\/immutable\/|brand\/(?:logo-)?[0-9a-f]+\.(?:css|svg|webp)$)/

export function wishOf({ method, mode, url, origin }: Asked): Wish {
  const asked = new URL(url)
  if (asked.origin !== origin) return 'other'
  if (method === 'POST') {
    if (asked.pathname === '/offline') return 'throwing away'
    if (asked.pathname === '/sign-out' && mode === 'navigate') return asked.search ? 'other' : 'leaving'
    return kindOf(url) === null ? 'other' : 'writing'
  }
  if (method !== 'GET') return 'other'
  if (mode === 'navigate') return 'page'
  if (parts.test(asked.pathname)) return 'part'
  return asked.pathname.startsWith('/files/') ? 'picture' : 'other'
}

/** What the server says of a page in `x-parvis-reader`: whose it is, and whether it may be kept. */
export interface Said {
  readonly reader: string
  readonly keep: boolean
}

/** Null for an answer that is no page of ours, from which nothing follows: a proxy's, or that of a server in trouble. */
export function saidOf(header: string | null): Said | null {
  const [, reader, keep] = /^([\w.-]{1,64})(; keep)?$/.exec(header ?? '') ?? []
  return reader === undefined ? null : { reader, keep: keep !== undefined }
}

/** Who asked this way is not there any more, or may not be told: the copy goes, too. */
export function isGone(status: number): boolean {
  return status === 403 || status === 404 || status === 410
}

/** The community is away, or what stands in front of it is: a copy says more than this. */
export function isAway(status: number): boolean {
  return status >= 502 && status <= 504
}

const day = 86_400_000

/** How long a copy may be read. */
export const keptFor = 30 * day

/** Which of them are thrown away: the oldest of what is too many, and what was kept for a month. Oldest first. */
export function surplus<Copy extends { readonly at: number }>(
  copies: readonly Copy[],
  { most, now }: { most: number; now: number },
): Copy[] {
  return copies.filter(({ at }, place) => place < copies.length - most || now - at > keptFor)
}
