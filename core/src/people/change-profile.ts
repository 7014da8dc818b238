import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { renderMarkdown } from '../kernel/markdown.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { line, optionalLine, text } from '../kernel/text.ts'
import { ownId } from './accounts.ts'
import { timeZone } from './credentials.ts'
import { handle } from './handles.ts'
import { locale } from './languages.ts'
import { lockPerson } from './lock-person.ts'
import { mayChangeProfile } from './rules.ts'

/** What is not given stays as it is. Without a `personId` it is one's own profile. */
export const changeProfile = command(
  {
    personId: z.uuid().optional(),
    name: line(80).optional(),
    handle: handle().optional(),
    about: text(10_000).optional(),
    location: optionalLine(80).optional(),
    website: optionalLine(200).refine(isWebAddress, 'This is not a web address').optional(),
    languages: z.array(languageTag()).max(10, 'Ten languages at most').transform(each).optional(),
    interests: z.array(interest()).max(20, 'Twenty interests at most').transform(each).optional(),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
  },
  async (tx, { personId = ownId(tx.actor), about, timeZone: zone, location, website, ...plain }) => {
    const person = await lockPerson(tx, personId)
    if (!mayChangeProfile(tx.actor, person)) throw new Forbidden('This profile is not yours')

    const changes = {
      ...plain,
      ...(zone && { time_zone: zone }),
      ...(location !== undefined && { location: location || null }),
      ...(website !== undefined && { website: website || null }),
      ...(about !== undefined && { about_markdown: about, about_html: renderMarkdown(about) }),
    }
    if (Object.values(changes).every((value) => value === undefined)) return
    await tx.db.updateTable('people').set(changes).where('id', '=', personId).execute().catch(handleTaken)
    await record(tx, { type: 'person.profile-changed', object: personId, facts: { personId } })
  },
)

function handleTaken(error: unknown): never {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'people_handle')
    throw new Conflict('handle.taken', 'Somebody else has this handle')
  throw error
}

function interest() {
  return line(40).transform((value) => value.toLowerCase())
}

/** A language as the web names it: fr, pt-BR. */
function languageTag() {
  return z
    .string('This must be text')
    .max(35)
    .refine(isLanguage, 'This language is not known')
    .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isWebAddress(value: string): boolean {
  if (!value) return true
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username
}

/** Each value once, in the order given. */
function each(values: string[]): string[] {
  return [...new Set(values)]
}
