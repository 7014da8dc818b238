import { manifestOf } from '#lib/server/manifest.ts'
import type { RequestHandler } from './$types'

/** What a device needs to know to install the community beside its applications. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(JSON.stringify(manifestOf(locals)), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=3600' },
  })
