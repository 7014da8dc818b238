import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Letter } from '../kernel/letter.ts'
import type { Tx } from '../kernel/context.ts'
import { writeAddressMail } from './address-mail.ts'
import { writeInvitationMail } from './invitation-mail.ts'
import { languageFor } from './languages.ts'
import { newLink, type Purpose } from './links.ts'
import type { MailTemplate } from './mail-texts/mail-texts.ts'
import { compose } from './mails.ts'
import { notices } from './notices.ts'
import { isSuspended } from './rules.ts'
import { showCommunity } from './show-community.ts'
import { sayVisit } from './say-visit.ts'
import { writeSuspensionMail } from './suspension-mail.ts'
import { writeViewingMail } from './viewing-mail.ts'

/**
 * Writes a mail that was ordered, in its reader's language; its one-time link is made here, so that no job ever
 * holds a secret. Null when there is nothing to say any more: the person went away, or was claimed, confirmed or
 * suspended since.
 */
export const writeMail = command(
  {
    template: z.enum([
      'confirm',
      'sign-in',
      'reset',
      'claim',
      'already-member',
      'drill-failed',
      'webhook-off',
      'suspended',
      'restored',
      'viewed',
      'invite',
      'new-address',
      'address-changed',
      ...notices,
    ]),
    personId: z.uuid().optional(),
    email: z.string(),
    suspensionId: z.uuid().optional(),
    invitationId: z.uuid().optional(),
    webhookId: z.uuid().optional(),
    signInId: z.uuid().optional(),
    viewingId: z.uuid().optional(),
  },
  async (
    tx,
    { template, personId, email, suspensionId, invitationId, webhookId, signInId, viewingId },
  ): Promise<Letter | null> => {
    if (template === 'invite') return invitationId ? writeInvitationMail(tx, { invitationId, email }) : null
    if (!personId) return null
    if (template === 'new-address' || template === 'address-changed')
      return writeAddressMail(tx, { template, personId, email })
    if (template === 'suspended' || template === 'restored')
      return suspensionId ? writeSuspensionMail(tx, { template, personId, email, suspensionId }) : null
    if (template === 'viewed') return viewingId ? writeViewingMail(tx, { personId, email, viewingId }) : null
    const person = await tx.db
      .selectFrom('people')
      .leftJoin('accounts', 'accounts.person_id', 'people.id')
      .select([
        'name',
        'locale',
        'claimed_at',
        'suspended_at',
        'suspended_until',
        'confirmed_at',
        'accounts.email',
        'time_zone',
      ])
      .where('people.id', '=', personId)
      .executeTakeFirst()
    if (!person || isSuspended(person, tx.now)) return null
    if (template === 'claim' ? person.claimed_at : person.email !== email) return null
    if (template === 'confirm' && person.confirmed_at) return null

    const community = await showCommunity(tx)
    const language = languageFor(person, community)
    const timeZone = person.time_zone ?? community.timeZone
    const visit = signInId ? await sayVisit(tx, { personId, signInId, language, timeZone }) : null
    if (template === 'new-device' && !visit) return null
    const link = await linkFor(tx, { template, personId, email, webhookId })
    const words = { community: community.name, name: person.name, link, ...visit }
    return { to: email, ...compose(template, language, words) }
  },
)

interface Order {
  readonly template: MailTemplate
  readonly personId: string
  readonly email: string
  readonly webhookId?: string
}

/** Letters that open something carry a one-time link; the others lead to a page. */
async function linkFor(tx: Tx, { template, personId, email, webhookId }: Order): Promise<string> {
  if (template === 'drill-failed') return `${tx.services.url}/console/log`
  if (template === 'webhook-off') return `${tx.services.url}/console/webhooks/${webhookId ?? ''}`
  if (template === 'already-member') return `${tx.services.url}/sign-in`
  if (notices.some((notice) => notice === template)) return `${tx.services.url}/settings/account`
  return newLink(tx, { purpose: template as Purpose, personId, email })
}
