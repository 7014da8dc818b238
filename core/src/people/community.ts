import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { line, optionalLine } from '../kernel/text.ts'
import { timeZone } from './credentials.ts'
import { languagesSpoken, locale } from './languages.ts'

/** What a community says of itself. The first language is the one of pages and mails when nobody says otherwise. */
export const communityShape = {
  name: line(80),
  tagline: optionalLine(160).default(''),
  languages: z
    .array(locale, 'Choose a language')
    .min(1, 'Choose a language')
    .transform((languages) => [...new Set(languages)]),
  timeZone: timeZone.default('UTC'),
}

export type Community = z.output<z.ZodObject<typeof communityShape>>

/** What it says before it is set up: every language, so that whoever does that reads it in theirs. */
export const unnamed: Community = {
  name: 'Parvis',
  tagline: '',
  languages: [...languagesSpoken],
  timeZone: 'UTC',
}

/** Its languages, the first one first, for a statement that needs them beside what it finds. */
export const communityLanguages = sql<string[]>`coalesce(
  (select value -> 'languages' from settings where key = 'community'),
  ${sql.lit(JSON.stringify(unnamed.languages))}::jsonb)`

/** Stands for the community itself in the log, which knows things by their id. */
export const communityId = '00000000-0000-7000-8000-000000000000'

/** Writes the settings; until the transaction ends, everybody else who writes them waits. */
export async function keepCommunity(tx: Tx, community: Community): Promise<void> {
  const row = { value: JSON.stringify(community), changed_at: tx.now }
  await tx.db
    .insertInto('settings')
    .values({ key: 'community', ...row })
    .onConflict((known) => known.column('key').doUpdateSet(row))
    .execute()
  await record(tx, { type: 'community.changed', object: communityId, facts: { key: 'community' } })
}
