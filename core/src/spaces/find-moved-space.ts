import type { Reader } from '../kernel/context.ts'
import { word } from '../kernel/query-input.ts'
import { visibleSpaces } from './rules.ts'

/** The address of the space that had this one before; null when nobody had it, or the reader may not read there. */
export async function findMovedSpace(
  { db, actor }: Reader,
  { slug }: { slug: string },
): Promise<string | null> {
  if (!word.safeParse(slug).success) return null
  const space = await db
    .selectFrom('space_addresses')
    .innerJoin('spaces', 'spaces.id', 'space_addresses.space_id')
    .select('spaces.slug')
    .where('space_addresses.slug', '=', slug)
    .where('spaces.read_from', 'in', visibleSpaces(actor))
    .executeTakeFirst()
  return space?.slug ?? null
}
