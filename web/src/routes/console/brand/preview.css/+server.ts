import { brandShape, stylesheetOf } from '@parvis/core/brand'
import { error } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { logoGround } from '#lib/server/logo-ground.ts'
import type { RequestHandler } from './$types'

/** A look before it is decided, by managers or by whoever opens the house, for what has the class `preview`: nothing else on the page changes. */
export const GET: RequestHandler = (event) => {
  if (event.locals.community.setUp) openTo('manager', event)
  const asked = event.url.searchParams
  const colour = brandShape.colour.safeParse(asked.get('colour'))
  const character = brandShape.character.safeParse(asked.get('character'))
  if (!colour.success || !character.success) error(400, 'There is no such look')
  const look = { colour: colour.data, character: character.data }
  const { logoInk } = event.locals.community.brand
  const css = stylesheetOf(look, '.preview') + logoGround(look, logoInk, '.preview')
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=600' },
  })
}
