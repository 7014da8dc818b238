import type { App } from '@parvis/core/app'
import type { Context } from '@parvis/core/kernel/context'
import { findLogo, showBrand, type ShownBrand } from '@parvis/core/brand'
import { showCommunity } from '@parvis/core/people'
import type { LogoInk } from '../brand/logo-ink.ts'
import type { SeenLogo } from './look-at-logo.ts'

export type Community = Awaited<ReturnType<typeof showCommunity>> & {
  readonly brand: ShownBrand & { readonly logoInk: LogoInk; readonly logoRatio: number | null }
}

const lifetime = 30_000
let known: { community: Promise<Community>; at: number } | null = null
let watched: App | null = null

/**
 * The community's name, languages and brand, which every page needs: asked for once, and again after something was
 * committed or half a minute passed: then a wake-up from another process was lost. Before the set-up is done it is asked for every time.
 */
export async function communityOf(app: App, ctx: Context): Promise<Community> {
  if (watched !== app) {
    watched = app
    known = null
    app.waker.subscribe(() => (known = null))
  }
  if (known && ctx.now.getTime() - known.at < lifetime) return known.community

  const asked = { community: ask(ctx), at: ctx.now.getTime() }
  known = asked
  const forget = () => {
    if (known === asked) known = null
  }
  asked.community.then((community) => community.setUp || forget(), forget)
  return asked.community
}

async function ask(ctx: Context): Promise<Community> {
  const [community, brand] = await Promise.all([showCommunity(ctx), showBrand(ctx)])
  const { ink, ratio } = await seenLogo(ctx, brand)
  return { ...community, brand: { ...brand, logoInk: ink, logoRatio: ratio } }
}

/** The last logo that was looked at: it changes once in years, and its address with it. */
let last: { readonly url: string; readonly seen: SeenLogo } | null = null
const unseen: SeenLogo = { ink: [], ratio: null }

async function seenLogo(ctx: Context, { logoUrl }: ShownBrand): Promise<SeenLogo> {
  if (!logoUrl) return unseen
  if (last?.url === logoUrl) return last.seen
  // A renderer is large, and most starts find a house without a logo; one it cannot read is shown all the same.
  const [logo, { lookAtLogo }] = await Promise.all([findLogo(ctx), import('./look-at-logo.ts')])
  const seen = logo ? await lookAtLogo(logo).catch(() => unseen) : unseen
  last = { url: logoUrl, seen }
  return seen
}
