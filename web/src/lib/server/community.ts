import type { App } from '@parvis/core/app'
import type { Context } from '@parvis/core/kernel/context'
import { showBrand, type ShownBrand } from '@parvis/core/brand'
import { showCommunity } from '@parvis/core/people'

export type Community = Awaited<ReturnType<typeof showCommunity>> & { readonly brand: ShownBrand }

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
  return { ...community, brand }
}
