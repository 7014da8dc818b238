import type { Tx } from '../kernel/context.ts'
import type { Letter } from '../kernel/letter.ts'
import { languageFor } from './languages.ts'
import { newLink } from './links.ts'
import { compose } from './mails.ts'
import { isSuspended } from './rules.ts'
import { showCommunity } from './show-community.ts'

interface Order {
  readonly template: 'new-address' | 'address-changed'
  readonly personId: string
  /** The new address, or the one of before: never the account's own of now. */
  readonly email: string
}

/** Null when there is nothing to say any more: the person went away or is suspended, or it is their address already. */
export async function writeAddressMail(tx: Tx, { template, personId, email }: Order): Promise<Letter | null> {
  const person = await tx.db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['locale', 'suspended_at', 'suspended_until', 'accounts.email'])
    .where('people.id', '=', personId)
    .executeTakeFirst()
  if (!person || person.email === email || isSuspended(person, tx.now)) return null
  const community = await showCommunity(tx)
  const purpose = template === 'new-address' ? 'new-address' : 'undo-address'
  const link = await newLink(tx, { purpose, personId, email })
  const words = { community: community.name, link }
  return { to: email, ...compose(template, languageFor(person, community), words) }
}
