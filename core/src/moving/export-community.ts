import { mkdir, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import type { Context, Tx } from '../kernel/context.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { carried } from './carried.ts'
import { exportUploads } from './export-uploads.ts'
import { holdsExport, writeManifest, writeUnfinished, type Manifest } from './manifest.ts'
import { mayMove } from './rules.ts'
import { writeRecords } from './write-records.ts'

export interface Moved {
  /** A table, or `uploads`. */
  readonly kind: string
  readonly count: number
}

interface CommunityExport {
  readonly folder: string
  /** Told when all of a kind is written. */
  readonly onProgress?: ((moved: Moved) => void) | undefined
}

/**
 * Writes everything that the community is into a folder: records as JSON Lines, uploads as they are, and a manifest
 * with counts and checksums (docs/moving). All records are those of one moment, whatever people write meanwhile, and
 * the same community makes the same bytes. In little memory. Interrupted, it is run again: records are written
 * anew, since their moment has passed; uploads that are there already are not fetched again.
 */
export async function exportCommunity(
  ctx: Context,
  { folder: given, onProgress = () => {} }: CommunityExport,
): Promise<Manifest> {
  if (!mayMove(ctx.actor)) throw new Forbidden('Only owners may export the community')
  const folder = resolve(given)
  await makeRoom(folder)
  await writeUnfinished(folder)
  const records = await ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) => allRecords({ ...ctx, db }, folder, onProgress))
  const uploads = await exportUploads(ctx, folder)
  onProgress({ kind: 'uploads', count: uploads.count })
  const manifest: Manifest = { format: 'parvis', version: 1, finished: true, records, uploads }
  await writeManifest(folder, manifest)
  return manifest
}

/** Readable by nobody else: it holds what opens every door. */
async function makeRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0 && !(await holdsExport(folder)))
    throw new Invalid({ folder: [`${folder} holds something else: name a new folder, or an earlier export`] })
}

async function allRecords(tx: Tx, folder: string, onProgress: (moved: Moved) => void) {
  await sql`set local timezone = 'UTC'`.execute(tx.db)
  await sql`set local bytea_output = 'hex'`.execute(tx.db)
  const records = []
  for (const one of carried) {
    const written = await writeRecords(tx, folder, one)
    records.push(written)
    onProgress({ kind: one.table, count: written.count })
  }
  return records
}
