import { siteOf } from '#lib/server/site.ts'
import { sitemapIndex } from '#lib/server/sitemap.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** The same for everybody: what visitors may read. */
export const GET: RequestHandler = async (event) =>
  new Response(await sitemapIndex(asVisitor(event.locals.ctx), siteOf(event).origin), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=600' },
  })
