import { open, rm } from 'node:fs/promises'
import { makeZip } from 'client-zip'
import { sql } from 'kysely'
import type { Context, Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { languageFor, showCommunity } from '../people/index.ts'
import { held } from './held.ts'
import { noteTaking } from './note-taking.ts'
import { aboutExport } from './about-export.ts'
import { aboutPerson } from './about-person.ts'

interface PersonExport {
  readonly personId: string
  /** Where the zip goes; nothing may be there yet. Readable by its owner only. */
  readonly path: string
}

/**
 * Writes everything that is held about one person into a zip: a file of JSON for each kind, their uploads, and a page
 * that says what each file is. All of it is of one moment. What opens doors (hashes of passwords and keys) is no
 * data about a person and stays here; what others wrote is theirs. In little memory.
 */
export async function exportPerson(
  ctx: Context,
  { personId, path }: PersonExport,
): Promise<{ handle: string }> {
  const person = await noteTaking(ctx, { personId })
  const found = await showCommunity(ctx)
  const whom = { ...person, community: found.name, language: languageFor(person, found) }
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new Invalid({ path: [`There is something at ${path} already`] })
    if (error.code === 'ENOENT') throw new Invalid({ path: [`There is no folder for ${path}`] })
    throw error
  })
  let whole = false
  try {
    await ctx.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        const tx = { ...ctx, db }
        await sql`set local timezone = 'UTC'`.execute(db)
        const counts = new Map(held.map(({ name }) => [name, 0]))
        const about = () => aboutExport(whom, { counts, now: ctx.now })
        for await (const piece of makeZip(filesOf(tx, personId, { counts, about })))
          await file.writeFile(piece)
      })
    await file.sync()
    whole = true
  } finally {
    await file.close()
    if (!whole) await rm(path)
  }
  return { handle: person.handle }
}

interface Filling {
  readonly counts: Map<string, number>
  readonly about: () => string
}

async function* filesOf(tx: Tx, personId: string, { counts, about }: Filling) {
  const lastModified = tx.now
  for (const one of held)
    yield { name: `${one.name}.json`, lastModified, input: aboutPerson(tx, { one, personId, counts }) }
  const uploads = await tx.db
    .selectFrom('files')
    .select('key')
    .where('owner_id', '=', personId)
    .orderBy('key')
    .execute()
  for (const { key } of uploads) {
    const found = await tx.services.files.get(key)
    if (found) yield { name: `files/${key}`, lastModified, input: Buffer.from(found.bytes) }
  }
  // Last, when everything is counted.
  yield { name: 'README.txt', lastModified, input: about() }
}
