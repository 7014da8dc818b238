import { findLogo, findLogoPicture } from '@parvis/core/brand'
import { error } from '@sveltejs/kit'
import { appIconOf } from '#lib/server/app-icons.ts'
import { styleOf } from '#lib/server/brand-style.ts'
import { pictureOf, sendPicture } from '#lib/server/drawn-pictures.ts'
import { sendAppIcon } from '#lib/server/send-app-icon.ts'
import type { RequestHandler } from './$types'

/** The brand's style sheet, logo and icons. Their names change with their content; an older name leads to what is there now. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const { brand } = locals.community
  const style = styleOf(brand)
  const picture = brand.logoUrl?.replace(/\.(?:webp|svg)$/, '.png')
  const kept = [style.url, brand.logoUrl, picture].includes(url.pathname)
  const headers = { 'cache-control': kept ? 'public, max-age=31536000, immutable' : 'public, max-age=60' }
  if (params.file.endsWith('.css'))
    return new Response(style.css, { headers: { ...headers, 'content-type': 'text/css; charset=utf-8' } })

  // Mailboxes show this one: not all of them know WebP, and hardly one a drawing.
  if (/^logo-.*\.png$/.test(params.file)) {
    const found = await findLogoPicture(locals.ctx)
    if (!found) error(404, 'There is no such file')
    if (!found.drawing) return sendPicture(found.bytes, headers)
    const draw = async () => (await import('#lib/server/draw-logo.ts')).drawLogo(found, brand)
    return sendPicture(await pictureOf(`${picture} ${brand.colour} ${brand.character}`, draw), headers)
  }
  const icon = appIconOf(params.file)
  if (icon) return sendAppIcon(locals, icon, url.pathname)

  const logo = params.file.startsWith('logo-') ? await findLogo(locals.ctx) : null
  if (!logo) error(404, 'There is no such file')
  // A drawing may carry styles of its own; whatever it carries, it runs nothing and fetches nothing.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; frame-ancestors 'none'"
  return new Response(new Uint8Array(logo.bytes), {
    headers: { ...headers, 'content-type': logo.type, 'content-security-policy': policy },
  })
}
