import type { Tx } from '../kernel/context.ts'
import type { Mail } from '../kernel/mail.ts'
import { invitationUrl } from './create-invitation.ts'
import { layOut, type Language, type Text } from './mails.ts'
import { showCommunity } from './show-community.ts'
import { hashOfToken, newToken } from './tokens.ts'

/** Null when there is nothing to say any more. Writing it again makes another link, and the one before is void. */
export async function writeInvitationMail(
  tx: Tx,
  { invitationId, email }: { invitationId: string; email: string },
): Promise<Mail | null> {
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
  const language: Language = invitation.locale === 'fr' ? 'fr' : 'en'
  const until = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: community.timeZone,
  }).format(invitation.expires_at)
  const words = { community: community.name, host: host?.name ?? null, until }
  return {
    to: email,
    template: 'invite',
    ...layOut(texts[language](words), language, { ...words, link: invitationUrl(tx, token) }),
  }
}

interface Words {
  readonly community: string
  readonly host: string | null
  readonly until: string
}

const texts: Record<Language, (words: Words) => Text> = {
  en: ({ community, host, until }) => ({
    subject: `You are invited to ${community}`,
    says: [host ? `${host} invites you to join ${community}.` : `You are invited to join ${community}.`],
    button: 'Join',
    after: [
      `The link is for you alone: it works once, until ${until}. Do not pass it on.`,
      'If you do not want to join, do nothing: without the link no account opens.',
    ],
  }),
  fr: ({ community, host, until }) => ({
    subject: `Vous êtes invité·e sur ${community}`,
    says: [
      host ? `${host} vous invite à rejoindre ${community}.` : `Vous êtes invité·e à rejoindre ${community}.`,
    ],
    button: 'Rejoindre',
    after: [
      `Le lien est pour vous seul·e : il fonctionne une fois, jusqu’au ${until}. Ne le transmettez à personne.`,
      'Si vous ne souhaitez pas venir, ne faites rien : sans le lien, aucun compte ne s’ouvre.',
    ],
  }),
}
