import type { Insertable } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Brand as BrandRow } from '../kernel/tables.ts'
import { plain } from './brand.ts'

/** Writes what is given and leaves the rest as it was, or as it is before anybody decided. */
export async function keepBrand(tx: Tx, changes: Partial<Insertable<BrandRow>>): Promise<void> {
  const { rules, ...look } = plain
  await tx.db
    .insertInto('brand')
    .values({ ...look, rules_markdown: rules, rules_html: '', ...changes, changed_at: tx.now })
    .onConflict((known) => known.column('id').doUpdateSet({ ...changes, changed_at: tx.now }))
    .execute()
}
