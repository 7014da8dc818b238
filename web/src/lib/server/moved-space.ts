import type { Reader } from '@parvis/core/kernel/context'
import { findMovedSpace } from '@parvis/core/spaces'
import { isHttpError, redirect } from '@sveltejs/kit'

/** For what asked for a space: where nothing is found, and a space was once, the way leads on to it for good. */
export async function leadToMoved(
  ctx: Reader,
  { slug, url }: { slug: string; url: URL },
  refusal: unknown,
): Promise<never> {
  const moved = isHttpError(refusal, 404) ? await findMovedSpace(ctx, { slug }) : null
  if (!moved) throw refusal
  const rest = url.pathname.replace(/^\/s\/[^/]*/, '')
  redirect(301, `/s/${encodeURIComponent(moved)}${rest}${url.search}`)
}
