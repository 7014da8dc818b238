import { brandShape, stylesheetOf } from '@parvis/core/brand'
import { error } from '@sveltejs/kit'
import { steps, type LogoInk } from '#lib/brand/logo-ink.ts'
import { openTo } from '#lib/server/console.ts'
import { logoGround } from '#lib/server/logo-ground.ts'
import type { RequestHandler } from './$types'

/** A look before it is decided, by managers or by whoever opens the house, for what has the class `preview`: nothing else on the page changes. */
export const GET: RequestHandler = (event) => {
  if (event.locals.community.setUp) openTo('manager', event)
  const asked = event.url.searchParams
  const colour = brandShape.colour.safeParse(asked.get('colour'))
  const character = brandShape.character.safeParse(asked.get('character'))
  const ink = asked.has('ink') ? inkAsked(asked.get('ink') ?? '') : event.locals.community.brand.logoInk
  if (!colour.success || !character.success || !ink) error(400, 'There is no such look')
  const look = { colour: colour.data, character: character.data }
  const css = stylesheetOf(look, '.preview') + logoGround(look, ink, '.preview')
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=600' },
  })
}

/** What a logo that is not kept yet paints, as the browser that shows it found: a share for each step or none; null is neither. */
function inkAsked(text: string): LogoInk | null {
  const shares = text === '' ? [] : text.split(',').map(Number)
  const whole = shares.length === 0 || shares.length === steps
  return whole && shares.every((share) => share >= 0 && share <= 1) ? shares : null
}
