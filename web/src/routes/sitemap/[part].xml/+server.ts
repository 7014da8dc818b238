import { error } from '@sveltejs/kit'
import { siteOf } from '#lib/server/site.ts'
import { sitemapPart } from '#lib/server/sitemap.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => {
  const { params, request, locals } = event
  const lines = sitemapPart(asVisitor(locals.ctx), siteOf(event).origin, params.part)
  if (!lines) error(404)
  const text = streamOf(lines).pipeThrough(new TextEncoderStream())
  const packs = request.headers.get('accept-encoding')?.includes('gzip')
  return new Response(packs ? text.pipeThrough(new CompressionStream('gzip')) : text, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=600',
      vary: 'accept-encoding',
      ...(packs && { 'content-encoding': 'gzip' }),
    },
  })
}

/** Read on only as fast as it is taken. */
function streamOf(lines: AsyncIterable<string>): ReadableStream<string> {
  const reading = lines[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(out) {
      const { done, value } = await reading.next()
      if (done) out.close()
      else out.enqueue(value)
    },
    cancel: async () => void (await reading.return?.()),
  })
}
