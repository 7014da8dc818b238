import { atLeast } from '@parvis/core/kernel/actor'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => ({
  team: atLeast(locals.actor, 'responder'),
  manages: atLeast(locals.actor, 'manager'),
})
