import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { recordAll } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { suggestHandle } from './handles.ts'
import { mayManage } from './rules.ts'

const person = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(80),
  aboutMarkdown: z.string(),
  aboutHtml: z.string(),
  location: z.string().nullable(),
  website: z.string().nullable(),
  bot: z.boolean(),
  createdAt: z.date(),
  importedFrom: z.string(),
})

/**
 * Brings in many people of another forum, unclaimed: nobody can sign in as one of them until they prove who they
 * are. Those whose id is there already stay as they are. Returns the ids of the new ones.
 */
export const importPeople = command(
  { people: z.array(person).max(2000) },
  async (tx, { people }): Promise<string[]> => {
    if (!mayManage(tx.actor)) throw new Forbidden('Only managers may import people')
    if (people.length === 0) return []
    const handles = await freeHandles(tx, people)
    const rows = people.map((one, index) => ({ ...one, handle: handles[index] }))
    const { rows: added } = await sql<{ id: string; created_at: Date }>`/* import_people */
      insert into people (id, handle, name, about_markdown, about_html, location, website, bot, created_at,
        imported_from)
      select id, handle, name, "aboutMarkdown", "aboutHtml", location, website, bot, "createdAt", "importedFrom"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, handle text, name text,
        "aboutMarkdown" text, "aboutHtml" text, location text, website text, bot boolean, "createdAt" timestamptz,
        "importedFrom" text)
      on conflict do nothing
      returning id, created_at`.execute(tx.db)

    await recordAll(
      tx,
      added.map(({ id, created_at }) => ({
        type: 'person.joined',
        object: id,
        actorId: id,
        at: created_at,
        facts: { personId: id, imported: true },
      })),
    )
    return added.map(({ id }) => id)
  },
)

/** A handle for each, from the name and, where that is taken, from the id too: three questions for a thousand people. */
async function freeHandles(tx: Tx, people: readonly { id: string; name: string }[]): Promise<string[]> {
  const found: string[] = []
  const given = new Set<string>()
  for (let round = 0; found.filter(Boolean).length < people.length; round++) {
    const wanted = people.map((one, index) => (found[index] ? null : suggestHandle(one, round)))
    const { rows } = await sql<{ handle: string }>`/* taken_handles */
      select lower(handle) as handle from people where lower(handle) = any(${wanted.filter(Boolean)})`.execute(
      tx.db,
    )
    const taken = new Set(rows.map(({ handle }) => handle))
    for (const [index, handle] of wanted.entries()) {
      if (!handle || taken.has(handle) || given.has(handle)) continue
      given.add(handle)
      found[index] = handle
    }
  }
  return found
}
