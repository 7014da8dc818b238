import { atLeast } from '@parvis/core/kernel/actor'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => ({
  team: atLeast(locals.actor, 'responder'),
  owns: atLeast(locals.actor, 'owner'),
  manages: atLeast(locals.actor, 'manager'),
})
