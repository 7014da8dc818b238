import type { Tx } from '../kernel/context.ts'

/** Remembers where a space was, so that links to it go on leading there. */
export async function keepAddress(tx: Tx, spaceId: string, slug: string): Promise<void> {
  const left = { space_id: spaceId, left_at: tx.now }
  await tx.db
    .insertInto('space_addresses')
    .values({ slug, ...left })
    .onConflict((known) => known.column('slug').doUpdateSet(left))
    .execute()
}

/** An address belongs to the space that has it now: where it led before is forgotten. */
export async function takeAddress(tx: Tx, slug: string): Promise<void> {
  await tx.db.deleteFrom('space_addresses').where('slug', '=', slug).execute()
}
