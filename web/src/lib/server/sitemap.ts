import { host } from '@parvis/core/app'
import {
  addressed,
  listAddresses,
  listAddressStarts,
  listTags,
  type Addressed,
} from '@parvis/core/conversations'
import type { Context } from '@parvis/core/kernel/context'
import { longId, shortId } from '@parvis/core/kernel/ids'
import { listSpaces } from '@parvis/core/spaces'
import { LRUCache } from 'lru-cache'

/** What one sitemap may hold (sitemaps.org, "Sitemap file requirements"). */
const most = 50_000
const atOnce = 5000
/** A tag with fewer conversations leads to nothing that they do not say themselves. */
export const worthFinding = 2

/** Where parts begin changes slowly, and counting to it reads everything. */
const lifetime = 600_000
const known = new WeakMap<object, LRUCache<Addressed, Starts>>()

type Starts = Awaited<ReturnType<typeof listAddressStarts>>

/** The index: one sitemap for what there are few of, and one for every 50,000 conversations and people. */
export async function sitemapIndex(ctx: Context, origin: string): Promise<string> {
  const parts = await Promise.all(addressed.map(async (of) => ({ of, starts: await startsOf(ctx, of) })))
  const lines = parts.flatMap(({ of, starts }) =>
    starts.map(({ id, changedAt }) => {
      const place = `${origin}/sitemap/${of}-${shortId(id)}.xml`
      return `<sitemap><loc>${place}</loc><lastmod>${changedAt}</lastmod></sitemap>`
    }),
  )
  return whole('sitemapindex', [`<sitemap><loc>${origin}/sitemap/pages.xml</loc></sitemap>`, ...lines])
}

async function startsOf(ctx: Context, of: Addressed) {
  const app = host.app ?? ctx
  const kept = known.get(app) ?? new LRUCache<Addressed, Starts>({ max: addressed.length, ttl: lifetime })
  known.set(app, kept)
  const starts = kept.get(of) ?? (await listAddressStarts(ctx, { of, every: most }))
  kept.set(of, starts)
  return starts
}

/** One sitemap, written while it is read; null when there is none of this name. */
export function sitemapPart(ctx: Context, origin: string, part: string): AsyncIterable<string> | null {
  if (part === 'pages') return fewPages(ctx, origin)
  const [, name, short = ''] = /^([a-z]+)-(\w+)$/.exec(part) ?? []
  const of = addressed.find((one) => one === name)
  const from = longId(short)
  return of && from ? manyPages(ctx, origin, { of, from }) : null
}

async function* fewPages(ctx: Context, origin: string): AsyncIterable<string> {
  const [spaces, tags] = await Promise.all([listSpaces(ctx), listTags(ctx, { limit: 200 })])
  const paths = [
    '/',
    '/c',
    '/s',
    '/tags',
    '/people',
    ...spaces.map(({ slug }) => `/s/${slug}`),
    ...tags
      .filter(({ topicsCount }) => topicsCount >= worthFinding)
      .map(({ tag }) => `/tags/${encodeURIComponent(tag)}`),
  ]
  yield whole(
    'urlset',
    paths.map((path) => `<url><loc>${escaped(origin + path)}</loc></url>`),
  )
}

async function* manyPages(
  ctx: Context,
  origin: string,
  { of, from }: { of: Addressed; from: string },
): AsyncIterable<string> {
  yield head('urlset')
  let past: string | undefined
  for (let left = most; left > 0; left -= atOnce) {
    const items = await listAddresses(ctx, { of, from, past, limit: Math.min(left, atOnce) })
    yield items
      .map(({ url, changedAt }) => {
        const place = escaped(origin + url)
        return `<url><loc>${place}</loc><lastmod>${changedAt}</lastmod></url>\n`
      })
      .join('')
    past = items.at(-1)?.id
    if (items.length < atOnce) break
  }
  yield '</urlset>\n'
}

type Root = 'urlset' | 'sitemapindex'

function head(root: Root): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
}

function whole(root: Root, lines: readonly string[]): string {
  return `${head(root)}${lines.join('\n')}\n</${root}>\n`
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
