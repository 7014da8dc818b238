import type { Actor } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { word } from '../kernel/query-input.ts'
import { NotFound } from '../kernel/refusals.ts'
import { mayManageSpaces, mayWrite, visibleSpaces } from './rules.ts'

export interface Space {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly readFrom: string
  readonly writeFrom: string
  readonly kinds: readonly string[]
  readonly position: number
  readonly archivedAt: string | null
  readonly may: { readonly open: boolean; readonly change: boolean }
}

export const columns = [
  'id',
  'slug',
  'name',
  'description',
  'read_from',
  'write_from',
  'kinds',
  'position',
  'archived_at',
] as const

/** One space by its address. One that the actor may not read is not found. */
export async function showSpace({ db, actor }: Reader, { slug }: { slug: string }): Promise<Space> {
  if (!word.safeParse(slug).success) throw new NotFound('space')
  const space = await db
    .selectFrom('spaces')
    .select(columns)
    .where('slug', '=', slug)
    .where('read_from', 'in', visibleSpaces(actor))
    .executeTakeFirst()
  if (!space) throw new NotFound('space')
  return presentSpace(actor, space)
}

export function presentSpace(actor: Actor, space: SpaceRow): Space {
  return {
    id: space.id,
    slug: space.slug,
    name: space.name,
    description: space.description,
    readFrom: space.read_from,
    writeFrom: space.write_from,
    kinds: space.kinds,
    position: space.position,
    archivedAt: space.archived_at?.toISOString() ?? null,
    may: { open: mayWrite(actor, space) && !space.archived_at, change: mayManageSpaces(actor) },
  }
}

interface SpaceRow {
  id: string
  slug: string
  name: string
  description: string
  read_from: string
  write_from: string
  kinds: string[]
  position: number
  archived_at: Date | null
}
