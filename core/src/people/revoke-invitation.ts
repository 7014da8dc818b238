import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { mayInvite, type GivenRole } from './rules.ts'

/** Closes a way in: nobody comes in with it any more. Those who did stay. Doing it twice changes nothing. */
export const revokeInvitation = command({ invitationId: z.uuid() }, async (tx, { invitationId }) => {
  const invitation = await tx.db
    .selectFrom('invitations')
    .select(['role', 'space_id', 'revoked_at'])
    .where('id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst()
  if (!mayInvite(tx.actor, 'member')) throw new Forbidden('Only managers may see to invitations')
  if (!invitation) throw new NotFound('invitation')
  const role = invitation.role as GivenRole
  if (!mayInvite(tx.actor, role)) throw new Forbidden('You may not withdraw an invitation into this role')
  if (invitation.revoked_at) return
  await tx.db.updateTable('invitations').set({ revoked_at: tx.now }).where('id', '=', invitationId).execute()
  await record(tx, {
    type: 'invitation.withdrawn',
    object: invitationId,
    facts: { invitationId, role, spaceId: invitation.space_id },
  })
})
