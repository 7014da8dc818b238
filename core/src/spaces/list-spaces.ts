import type { Reader } from '../kernel/context.ts'
import { visibleSpaces } from './rules.ts'
import { columns, presentSpace, type Space } from './show-space.ts'

/** The spaces that the actor may read, in the order managers gave them; archived ones come last. */
export async function listSpaces({ db, actor }: Reader): Promise<Space[]> {
  const spaces = await db
    .selectFrom('spaces')
    .select(columns)
    .where('read_from', 'in', visibleSpaces(actor))
    .orderBy((space) => space('archived_at', 'is not', null))
    .orderBy('position')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return spaces.map((space) => presentSpace(actor, space))
}
