import { brandShape, stylesheetOf } from '@parvis/core/brand'
import { error } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import type { RequestHandler } from './$types'

/** A look before it is decided, for what has the class `preview`: nothing else on the page changes. */
export const GET: RequestHandler = (event) => {
  openTo('manager', event)
  const asked = event.url.searchParams
  const colour = brandShape.colour.safeParse(asked.get('colour'))
  const character = brandShape.character.safeParse(asked.get('character'))
  if (!colour.success || !character.success) error(400, 'There is no such look')
  const css = stylesheetOf({ colour: colour.data, character: character.data }, '.preview')
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=600' },
  })
}
