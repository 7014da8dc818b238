import { paletteOf } from '@parvis/core/brand'
import { initialOf } from '#lib/server/app-icons.ts'
import type { RequestHandler } from './$types'

/** The sign in the browser's tab: the community's initial on its colour. */
export const GET: RequestHandler = ({ locals }) => {
  const { brand } = locals.community
  const { accent, 'on-accent': ink } = paletteOf(brand.colour, brand.character, 'light')
  const round = { editorial: 9, modern: 7, bold: 3 }[brand.character]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${round}" fill="${accent}"/><text x="16" y="23" text-anchor="middle" font-family="system-ui, sans-serif" font-size="20" font-weight="700" fill="${ink}">${initialOf(locals.community)}</text></svg>`
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  })
}
