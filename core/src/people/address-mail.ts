import type { Tx } from '../kernel/context.ts'
import type { Mail } from '../kernel/mail.ts'
import { newLink } from './links.ts'
import { layOut, type Language, type Text } from './mails.ts'
import { isSuspended } from './rules.ts'
import { showCommunity } from './show-community.ts'

interface Order {
  readonly template: 'new-address' | 'address-changed'
  readonly personId: string
  /** The new address, or the one of before: never the account's own of now. */
  readonly email: string
}

/** Null when there is nothing to say any more: the person went away or is suspended, or it is their address already. */
export async function writeAddressMail(tx: Tx, { template, personId, email }: Order): Promise<Mail | null> {
  const person = await tx.db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['locale', 'suspended_at', 'suspended_until', 'accounts.email'])
    .where('people.id', '=', personId)
    .executeTakeFirst()
  if (!person || person.email === email || isSuspended(person, tx.now)) return null
  const community = await showCommunity(tx)
  const language: Language = (person.locale ?? community.languages[0]) === 'fr' ? 'fr' : 'en'
  const purpose = template === 'new-address' ? 'new-address' : 'undo-address'
  const link = await newLink(tx, { purpose, personId, email })
  const text = texts[template][language]({ community: community.name })
  return { to: email, template, ...layOut(text, language, { community: community.name, link }) }
}

const texts: Record<Order['template'], Record<Language, (words: { community: string }) => Text>> = {
  'new-address': {
    en: ({ community }) => ({
      subject: `Confirm your new address for ${community}`,
      says: [`You want to sign in to ${community} with this address from now on.`],
      button: 'Confirm my new address',
      after: [
        'The link works once, within a day.',
        'If you did not ask for this, do nothing: without the link nothing changes.',
      ],
    }),
    fr: ({ community }) => ({
      subject: `Confirmez votre nouvelle adresse pour ${community}`,
      says: [`Vous voulez désormais vous connecter à ${community} avec cette adresse.`],
      button: 'Confirmer ma nouvelle adresse',
      after: [
        'Le lien fonctionne une seule fois, pendant un jour.',
        'Si vous n’avez rien demandé, ne faites rien : sans le lien, rien ne change.',
      ],
    }),
  },
  'address-changed': {
    en: ({ community }) => ({
      subject: `Your address at ${community} has changed`,
      says: [
        `From now on, another address signs in to your account at ${community}, and our mails go there.`,
        'If it was not you, take it back: everybody is signed out then, and you choose a new password.',
      ],
      button: 'It was not me: take it back',
      after: ['The link works once, within seven days.', 'If it was you, there is nothing to do.'],
    }),
    fr: ({ community }) => ({
      subject: `Votre adresse sur ${community} a changé`,
      says: [
        `Une autre adresse ouvre désormais votre compte sur ${community}, et nos courriers y vont.`,
        'Si ce n’était pas vous, revenez en arrière : tout le monde est alors déconnecté, et vous choisissez un nouveau mot de passe.',
      ],
      button: 'Ce n’était pas moi : revenir en arrière',
      after: [
        'Le lien fonctionne une seule fois, pendant sept jours.',
        'Si c’était vous, il n’y a rien à faire.',
      ],
    }),
  },
}
