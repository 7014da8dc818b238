import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Role } from '../kernel/actor.ts'
import type { Tx } from '../kernel/context.ts'
import type { Letter } from '../kernel/letter.ts'
import { isSuspended, languageFor, showCommunity } from '../people/index.ts'
import { composeNews } from './compose-news.ts'
import { findNews } from './find-news.ts'
import { reasons } from './rules.ts'
import { preferencesOf } from './show-preferences.ts'

const event = z.string().regex(/^\d{1,18}$/)

/**
 * Writes a mail about what is new that was ordered, in its reader's language. Null when there is nothing to say any
 * more: they came by and read it, do not want to hear of it, may not see it, have no proved address or are kept out.
 */
export const writeNews = command(
  {
    template: z.enum(['news', 'summary']),
    personId: z.uuid(),
    topicId: z.uuid().optional(),
    after: event,
    upTo: event,
  },
  async (tx, { template, personId, topicId, after, upTo }): Promise<Letter | null> => {
    const person = await reader(tx, personId)
    if (!person) return null
    const { reasons: chosen, stoppedSince } = await preferencesOf(tx, personId)
    const time = template === 'news' ? 'at-once' : 'daily'
    const wanted = reasons.filter((reason) => chosen[reason].mail === time)
    if (stoppedSince || wanted.length === 0) return null

    const actor = { id: personId, role: person.role as Role }
    const news = await findNews(
      { db: tx.db, actor },
      { after, upTo, topicId: topicId ?? null, reasons: wanted },
    )
    if (news.length === 0) return null
    const community = await showCommunity(tx)
    return composeNews({
      to: { personId, email: person.email },
      language: languageFor(person, community),
      community: community.name,
      news,
      daily: template === 'summary',
      services: tx.services,
    })
  },
)

/** Who can be written to at this moment, by an address that is proved. */
async function reader(tx: Tx, personId: string) {
  const person = await tx.db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['role', 'locale', 'suspended_at', 'suspended_until', 'accounts.email'])
    .where('people.id', '=', personId)
    .where('accounts.confirmed_at', 'is not', null)
    .executeTakeFirst()
  return person && !isSuspended(person, tx.now) ? person : null
}
