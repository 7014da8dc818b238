import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import type { Reader, Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import type { MailOrder } from '../kernel/services.ts'
import { isSuspended } from './rules.ts'
import { useInvitation } from './use-invitation.ts'

/** The account behind an address with what its person may, or undefined. */
export async function accountOf({ db, now }: Pick<Reader, 'db' | 'now'>, email: string) {
  const { rows } = await sql<{
    personId: string
    email: string
    passwordHash: string | null
    confirmedAt: Date | null
    suspended: boolean
  }>`/* account_of */
    select a.person_id as "personId", a.email, a.password_hash as "passwordHash",
      a.confirmed_at as "confirmedAt",
      (p.suspended_at is not null and coalesce(p.suspended_until > ${now}, true)) as suspended
    from accounts a join people p on p.id = a.person_id
    where lower(a.email) = ${email}`.execute(db)
  return rows[0]
}

/**
 * Somebody followed a link that was mailed to this address, so it is theirs. The first time they join; unless the
 * link was the one of their sign-up, a password set before is forgotten: whoever chose it had not proved anything.
 */
export async function proveAddress(tx: Tx, link: { personId: string; email: string }, bySignUp = false) {
  const account = await tx.db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .select(['confirmed_at', 'suspended_at', 'suspended_until', 'email', 'invitation_id'])
    .where('person_id', '=', link.personId)
    .forUpdate()
    .executeTakeFirst()
  if (!account || account.email !== link.email) throw new NotFound('link')
  if (isSuspended(account, tx.now)) throw new Forbidden('This account is suspended')
  if (account.confirmed_at) return

  await tx.db
    .updateTable('accounts')
    .set({ confirmed_at: tx.now, ...(bySignUp ? {} : { password_hash: null }) })
    .where('person_id', '=', link.personId)
    .execute()
  await tx.db.updateTable('people').set({ claimed_at: tx.now }).where('id', '=', link.personId).execute()
  await tellJoined(tx, link.personId)
  if (account.invitation_id)
    await useInvitation(tx, { personId: link.personId, invitationId: account.invitation_id })
}

export async function tellJoined(tx: Tx, personId: string): Promise<void> {
  await record(tx, {
    type: 'person.joined',
    object: personId,
    actorId: personId,
    facts: { personId, imported: false },
  })
}

/** A mail is written later, by a job that carries ids and no secret. */
export async function orderMail(tx: Tx, order: MailOrder): Promise<void> {
  await tx.services.jobs.enqueue(tx.db, { name: 'mail', data: order }, `${order.template}:${newId(tx.now)}`)
}

/** The person who acts, for what is only ever one's own. */
export function ownId(actor: Actor): string {
  if (!actor.id) throw new Forbidden('Sign in first')
  return actor.id
}

/** The same for what opens their door: whoever looks as them does not see it. */
export function ownIdAtTheDoor(actor: Actor): string {
  if (actor.viewedBy) throw new Forbidden('How somebody signs in is theirs alone')
  return ownId(actor)
}

export function addressTaken(): Conflict {
  return new Conflict('address.taken', 'Somebody uses this mail address already')
}
