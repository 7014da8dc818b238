import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { inTransaction } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import { carried } from './carried.ts'
import { columnsOf } from './columns.ts'
import type { Moved } from './export-community.ts'
import { importUploads } from './import-uploads.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { verify } from './read-lines.ts'
import { readRecords } from './read-records.ts'
import { mayMove } from './rules.ts'

interface CommunityImport {
  readonly folder: string
  /** Told when all of a kind is here. */
  readonly onProgress?: ((moved: Moved) => void) | undefined
}

/**
 * Reads an export back into a community in which nothing has happened yet: the same people with their passwords and
 * keys, conversations, votes, log and uploads. Everything is checked against the manifest before anything is
 * written, and is written in one transaction: all of it is here, or nothing. Readings are made again from the log,
 * and nobody is told or mailed.
 */
export async function importCommunity(
  ctx: Context | Tx,
  { folder: given, onProgress = () => {} }: CommunityImport,
): Promise<Manifest> {
  if (!mayMove(ctx.actor)) throw new Forbidden('Only owners may import a community')
  const folder = resolve(given)
  const manifest = await readManifest(folder)
  for (const one of manifest.records)
    await verify(join(folder, `${one.name}.jsonl`), `${one.name}.jsonl`, one)
  await verify(join(folder, 'uploads.jsonl'), 'uploads.jsonl', manifest.uploads)
  await inTransaction(ctx, async (tx) => {
    await refuseUnlessEmpty(tx)
    await refuseStrangers(tx, manifest)
    for (const { table } of carried) {
      const listed = manifest.records.find(({ name }) => name === table)
      if (!listed) continue
      await readRecords(tx, folder, listed)
      onProgress({ kind: table, count: listed.count })
    }
    // Last: an upload without its record is a few bytes too many, a record without its upload would be a hole in a page.
    await importUploads(tx, folder)
    onProgress({ kind: 'uploads', count: manifest.uploads.count })
  })
  return manifest
}

async function refuseUnlessEmpty(tx: Tx): Promise<void> {
  // Nobody sets the community up, or imports it a second time, while this goes on.
  await sql`lock table people in exclusive mode`.execute(tx.db)
  for (const { table } of carried) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(tx.db)
    if (rows.length > 0)
      throw new Conflict(
        'moving.not-empty',
        'There is a community here already: import into a new data folder or database',
      )
  }
}

/** An export of a later Parvis may hold what this one has no place for: better none of it than half. */
async function refuseStrangers(tx: Tx, manifest: Manifest): Promise<void> {
  for (const { name, columns } of manifest.records) {
    const one = carried.find(({ table }) => table === name)
    const known = new Set(one && (await columnsOf(tx, one)).map((column) => column.name))
    const strange = one ? columns.find((column) => !known.has(column)) : ''
    if (strange !== undefined)
      throw new Invalid({
        folder: [
          `This Parvis has no place for ${[name, strange].filter(Boolean).join('.')}: bring it up to date first`,
        ],
      })
  }
}
