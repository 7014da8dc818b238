import { findLogo, findLogoPicture } from '@parvis/core/brand'
import { error } from '@sveltejs/kit'
import { appIconOf } from '#lib/server/app-icons.ts'
import { styleOf } from '#lib/server/brand-style.ts'
import { pictureOf, sendPicture } from '#lib/server/drawn-pictures.ts'
import { oneSheet } from '#lib/server/one-sheet.ts'
import { sendAppIcon } from '#lib/server/send-app-icon.ts'
import type { RequestHandler } from './$types'

/** The brand's style sheet, logo and icons. Their names change with their content; an older name leads to what is there now. */
export const GET: RequestHandler = async ({ params, locals, url, request }) => {
  const { brand } = locals.community
  const style = styleOf(brand)
  const picture = brand.logoUrl?.replace(/\.(?:webp|svg)$/, '.png')
  const sheet = oneSheet(style)
  const kept = [style.url, sheet?.url, brand.logoUrl, picture].includes(url.pathname)
  const headers = { 'cache-control': kept ? 'public, max-age=31536000, immutable' : 'public, max-age=60' }
  if (params.file.endsWith('.css')) {
    const asked = { ...headers, 'content-type': 'text/css; charset=utf-8', vary: 'accept-encoding' }
    if (!sheet || url.pathname === style.url) return new Response(style.css, { headers: asked })
    const encoding = (['br', 'gzip'] as const).find((one) =>
      request.headers.get('accept-encoding')?.includes(one),
    )
    if (!encoding) return new Response(sheet.css, { headers: asked })
    const bytes = new Uint8Array((await sheet.packed())[encoding])
    return new Response(bytes, { headers: { ...asked, 'content-encoding': encoding } })
  }

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
