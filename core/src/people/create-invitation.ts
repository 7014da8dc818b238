import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { optionalLine } from '../kernel/text.ts'
import { accountOf, addressTaken, orderMail } from './accounts.ts'
import { emailAddress } from './credentials.ts'
import { languageFor, locale } from './languages.ts'
import { givenRoles, mayInvite, mayInviteMany, rolesToRead } from './rules.ts'
import { showCommunity } from './show-community.ts'
import { hashOfToken, newToken } from './tokens.ts'

/**
 * Opens a way in. With an address it is mailed there, works once, and proves the address when it is followed;
 * otherwise its link is in the answer and nowhere else. `uses: null` lets in as many as come until it ends; into
 * the team one at a time. Conflict when the address has an account already.
 */
export const createInvitation = command(
  {
    role: z.enum(givenRoles, 'There is no such role').default('member'),
    spaceId: z.uuid().nullable().default(null),
    email: emailAddress().nullable().default(null),
    note: optionalLine(120).default(''),
    uses: z.coerce
      .number('This must be a number')
      .int('This must be a whole number')
      .min(1, 'An invitation lets in one person at least')
      .max(10_000, 'This is too many: leave it without a limit')
      .nullable()
      .default(1),
    days: z.coerce
      .number('This must be a number of days')
      .int('This must be a whole number of days')
      .min(1, 'An invitation lives one day at least')
      .max(365, 'An invitation lives a year at most')
      .default(14),
    /** Of the mail; the community's first language when nobody says. */
    locale: locale.optional(),
  },
  async (tx, { role, spaceId, email, note, uses, days, locale: speaks }) => {
    if (!mayInvite(tx.actor, role)) throw new Forbidden('You may not invite somebody into this role')
    if (!mayInviteMany(role) && uses !== 1)
      throw new Invalid({ uses: ['Into the team, one invitation lets in one person'] })
    if (spaceId) await refuseClosedSpace(tx, { spaceId, role })
    if (email && (await accountOf(tx, email))?.confirmedAt) throw addressTaken()

    const id = newId(tx.now)
    const token = email ? null : newToken()
    const expiresAt = new Date(tx.now.getTime() + days * 86_400_000)
    await tx.db
      .insertInto('invitations')
      .values({
        id,
        token_hash: token === null ? null : hashOfToken(token),
        role,
        space_id: spaceId,
        email,
        note,
        locale: speaks ?? languageFor({ locale: null }, await showCommunity(tx)),
        created_at: tx.now,
        created_by: tx.actor.id,
        expires_at: expiresAt,
        most_uses: email ? 1 : uses,
      })
      .execute()
    await record(tx, { type: 'invitation.made', object: id, facts: { invitationId: id, role, spaceId } })
    if (email) await orderMail(tx, { template: 'invite', invitationId: id, email })
    return { id, url: token && invitationUrl(tx, token), expiresAt: expiresAt.toISOString() }
  },
)

/** Where an invitation leads. */
export function invitationUrl({ services }: Pick<Tx, 'services'>, token: string): string {
  return `${services.url}/sign-up?invitation=${token}`
}

/** An invitation leads into a space that is there, that its maker sees, and that the newcomer will see. */
async function refuseClosedSpace(tx: Tx, { spaceId, role }: { spaceId: string; role: string }) {
  const space = await tx.db
    .selectFrom('spaces')
    .select(['read_from', 'archived_at'])
    .where('id', '=', spaceId)
    .executeTakeFirst()
  if (!space || space.archived_at || !rolesToRead(tx.actor.role).includes(space.read_from))
    throw new NotFound('space')
  if (!rolesToRead(role).includes(space.read_from))
    throw new Conflict('invitation.space-closed', 'Somebody with this role could not read that space')
}
