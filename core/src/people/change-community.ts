import { command } from '../kernel/command.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { communityShape, keepCommunity } from './community.ts'
import { mayManage } from './rules.ts'

/** Changes the name, the words under it, the languages and the time zone, all of them at once. */
export const changeCommunity = command(communityShape, async (tx, community) => {
  if (!mayManage(tx.actor)) throw new Forbidden('Only managers may change the community')
  await keepCommunity(tx, community)
})
