import type { Tx } from '../kernel/context.ts'
import type { Letter } from '../kernel/letter.ts'
import { invitationUrl } from './create-invitation.ts'
import { languageFor } from './languages.ts'
import { compose } from './mails.ts'
import { showCommunity } from './show-community.ts'
import { hashOfToken, newToken } from './tokens.ts'

/** Null when there is nothing to say any more. Writing it again makes another link, and the one before is void. */
export async function writeInvitationMail(
  tx: Tx,
  { invitationId, email }: { invitationId: string; email: string },
): Promise<Letter | null> {
  const token = newToken()
  const invitation = await tx.db
    .updateTable('invitations')
    .set({ token_hash: hashOfToken(token)! })
    .where('id', '=', invitationId)
    .where('email', '=', email)
    .where('revoked_at', 'is', null)
    .where('uses', '=', 0)
    .where('expires_at', '>', tx.now)
    .returning(['locale', 'expires_at', 'created_by'])
    .executeTakeFirst()
  if (!invitation) return null
  const [community, host] = await Promise.all([
    showCommunity(tx),
    tx.db.selectFrom('people').select('name').where('id', '=', invitation.created_by).executeTakeFirst(),
  ])
  const language = languageFor(invitation, community)
  const until = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: community.timeZone,
  }).format(invitation.expires_at)
  const link = invitationUrl(tx, token)
  const words = { community: community.name, host: host?.name ?? null, until, link }
  return { to: email, ...compose('invite', language, words) }
}
