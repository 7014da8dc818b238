import { siteOf } from '#lib/server/site.ts'
import type { RequestHandler } from './$types'

/** What holds nothing to find, or is somebody's own. */
const closed = ['/ask', '/console', '/notifications', '/settings', '/outbox']

export const GET: RequestHandler = (event) => {
  const rules = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Disallow: /c/*/history/']
  const text = [...rules, '', `Sitemap: ${siteOf(event).origin}/sitemap.xml`, ''].join('\n')
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
