import type { Tx } from '../kernel/context.ts'

/** An upload that was drawn anew, under a name that changes with its content. The same one twice is one. */
export async function keepFile(
  tx: Tx,
  { key, bytes, ownerId }: { key: string; bytes: Buffer; ownerId: string },
): Promise<void> {
  const file = { owner_id: ownerId, content_type: 'image/webp', bytes: bytes.length, created_at: tx.now }
  await tx.db
    .insertInto('files')
    .values({ key, ...file })
    .onConflict((same) => same.column('key').doUpdateSet(file))
    .execute()
  // Last: a file without its row is a few bytes too many, a row without its file would be a hole in a page.
  await tx.services.files.put(key, bytes, 'image/webp')
}

/** Files that are shown in something that was said: they stay, as its former versions do. */
export async function noteUse(tx: Tx, keys: readonly string[]): Promise<void> {
  if (!keys.length) return
  await tx.db
    .updateTable('files')
    .set({ used_at: tx.now })
    .where('key', 'in', keys)
    .where('used_at', 'is', null)
    .execute()
}
