import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { communityId } from './community.ts'
import { mayManage } from './rules.ts'
import { hasSecondFactor } from './second-factors.ts'
import { securityShape } from './security.ts'

/**
 * Decides whether staff needs a second step. Until they have proved two things, staff then acts as members do. Who
 * asks it of others has it on already, so that nobody shuts themselves out.
 */
export const changeSecurity = command(securityShape, async (tx, security) => {
  if (!mayManage(tx.actor)) throw new Forbidden('Only managers may change how people come in')
  if (
    security.staffNeedsSecondFactor &&
    tx.actor.role !== 'system' &&
    !(await hasSecondFactor(tx, ownId(tx.actor)))
  )
    throw new Conflict('security.first-yourself', 'Turn on your own second step first')
  const row = { value: JSON.stringify(security), changed_at: tx.now }
  await tx.db
    .insertInto('settings')
    .values({ key: 'security', ...row })
    .onConflict((known) => known.column('key').doUpdateSet(row))
    .execute()
  await record(tx, { type: 'community.changed', object: communityId, facts: { key: 'security' } })
})
