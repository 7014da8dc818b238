import { z } from 'zod'
import { command, inTransaction, steps } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { accountOf, orderMail } from './accounts.ts'
import { addUnproved } from './add-unproved.ts'
import { countTry } from './attempts.ts'
import { emailAddress, newPassword, origin, timeZone } from './credentials.ts'
import { findInvitation } from './find-invitation.ts'
import { joinInvited } from './join-invited.ts'
import { locale } from './languages.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { signUpWay } from './sign-up-setting.ts'

/**
 * Asks to become a member. Known address or new one, the answer is the same and takes as long: only the mail differs,
 * so nobody learns who is here. Nothing opens before the mailed link is followed; only somebody who followed the link
 * of an invitation mailed to this very address has proved it already, and is signed in (otherwise null). Forbidden
 * without an invitation where the community asks for one.
 */
export const signUp = steps(
  {
    name: line(80),
    email: emailAddress(),
    password: newPassword(),
    locale: locale.default('en'),
    timeZone: timeZone.default('UTC'),
    /** The token of an invitation's link. */
    invitation: z.string().max(200).optional(),
    ...origin,
  },
  async (ctx, { invitation: token, address, userAgent, device, timeZone: zone, ...typed }) => {
    const { name, email, password } = typed
    const invitation = await invitationFor(ctx, { token, email })
    await refuseWeakPassword(ctx, { password, email, name })
    await countTry(ctx, { what: 'sign-up', email, address })

    const passwordHash = await hashPassword(password)
    const invitationId = invitation?.id ?? null
    const asked = { name, email, passwordHash, locale: typed.locale, timeZone: zone, invitationId }
    if (invitation?.email)
      return inTransaction(ctx, (tx) => joinInvited(tx, asked, { address, userAgent, device }))
    let settled = false
    while (!settled) {
      const seenHash = (await accountOf(ctx, email))?.passwordHash ?? null
      const samePassword = await isPassword(password, seenHash)
      settled = await askToJoin(ctx, { ...asked, seenHash, samePassword })
    }
    return null
  },
)

/** What they came with; null for nothing where nothing is asked for. */
async function invitationFor(ctx: Context | Tx, { token, email }: { token?: string; email: string }) {
  if (!token) {
    if ((await signUpWay(ctx)) === 'invitation')
      throw new Forbidden('This community is by invitation: ask somebody who is in')
    return null
  }
  const invitation = await findInvitation(ctx, { token })
  if (invitation.email && invitation.email !== email)
    throw new Invalid({ email: ['This invitation is for another address'] })
  return invitation
}

/** False when the address got an account or another password since it was looked at: then look again. */
const askToJoin = command(
  {
    name: z.string(),
    email: z.string(),
    passwordHash: z.string(),
    seenHash: z.string().nullable(),
    samePassword: z.boolean(),
    locale: z.string(),
    timeZone: z.string(),
    invitationId: z.uuid().nullable(),
  },
  async (tx, asked): Promise<boolean> => {
    const known = await accountOf(tx, asked.email)
    if ((known?.passwordHash ?? null) !== asked.seenHash) return false
    if (!known) {
      const personId = await addUnproved(tx, asked)
      if (personId) await orderMail(tx, { template: 'confirm', personId, email: asked.email })
      return personId !== null
    }
    const { personId, email, confirmedAt } = known
    if (!confirmedAt) {
      // Two sign-ups that disagree, and neither proved the address: no password is trusted, the link alone lets in.
      const forgotten = asked.samePassword ? {} : { password_hash: null }
      const came = asked.invitationId ? { invitation_id: asked.invitationId } : {}
      await changeUnproved(tx, personId, { ...forgotten, ...came })
    }
    await orderMail(tx, { template: confirmedAt ? 'already-member' : 'confirm', personId, email })
    return true
  },
)

async function changeUnproved(
  tx: Tx,
  personId: string,
  changes: { password_hash?: null; invitation_id?: string },
): Promise<void> {
  if (Object.keys(changes).length === 0) return
  await tx.db.updateTable('accounts').set(changes).where('person_id', '=', personId).execute()
}
