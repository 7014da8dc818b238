import { sql } from 'kysely'
import type { Role } from '../kernel/actor.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Conflict } from '../kernel/refusals.ts'
import { mayInvite, type GivenRole } from './rules.ts'
import { signUpWay } from './sign-up-setting.ts'

interface Came {
  readonly personId: string
  readonly invitationId: string
}

/**
 * A newcomer with a proved address uses what they came with: they get its role, as long as whoever invited them
 * could still give it. Nothing is left of an invitation that was withdrawn or used up meanwhile: an open community
 * takes them as a member, a closed one refuses. Its end does not count any more once they have signed up.
 */
export async function useInvitation(tx: Tx, { personId, invitationId }: Came): Promise<void> {
  const { rows } = await sql<{
    role: GivenRole
    byId: string | null
    byRole: Role | null
  }>`/* use_invitation */
    update invitations i set uses = uses + 1
    from (select invitations.id, p.role as by_role from invitations left join people p on p.id = created_by) as made
    where i.id = ${invitationId} and made.id = i.id and i.revoked_at is null
      and (i.most_uses is null or i.uses < i.most_uses)
    returning i.role, i.created_by as "byId", made.by_role as "byRole"`.execute(tx.db)
  const used = rows[0]
  if (!used) {
    if ((await signUpWay(tx)) === 'open') return
    throw new Conflict('invitation.used', 'This invitation was used already')
  }
  await tx.db
    .insertInto('invitation_uses')
    .values({ person_id: personId, invitation_id: invitationId, used_at: tx.now })
    .execute()
  await record(tx, {
    type: 'invitation.used',
    object: invitationId,
    actorId: personId,
    facts: { invitationId, personId },
  })

  const stillGiven = used.byRole === null || mayInvite({ id: used.byId, role: used.byRole }, used.role)
  if (used.role === 'member' || !stillGiven) return
  await tx.db.updateTable('people').set({ role: used.role }).where('id', '=', personId).execute()
  await record(tx, {
    type: 'person.role-changed',
    object: personId,
    actorId: used.byId,
    facts: { personId, from: 'member', to: used.role },
  })
}
