import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import { pictureUrl } from './pictures.ts'
import { isSuspended, mayChangeRole, mayManage, maySuspend, type GivenRole } from './rules.ts'

const newest = cursor(momentAndId)

interface Wish {
  /** Part of a name or handle; accents and capitals do not matter. */
  readonly q?: string
  readonly role?: GivenRole
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

/** People, newest first, for managers and for choosing somebody; addresses only for those who manage. */
export async function listPeople({ db, actor, now }: Reader, { q, role, after, limit = 50 }: Wish = {}) {
  const most = Math.min(Math.max(1, limit), 100)
  const [at = null, id = null] = newest.decode(after) ?? []
  const words = q?.trim().replaceAll('\0', '').toWellFormed()
  const like = words ? `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null
  const { rows } = await sql<{
    id: string
    handle: string
    name: string
    role: GivenRole
    picture: string | null
    email: string | null
    created_at: Date
    at: string
    claimed_at: Date | null
    suspended_at: Date | null
    suspended_until: Date | null
  }>`/* list_people, planned anew */
    select p.id, p.handle, p.name, p.role, p.picture_file as picture, p.created_at, p.claimed_at, p.suspended_at,
      p.suspended_until, to_json(p.created_at) as at, case when ${mayManage(actor)}::boolean then a.email end as email
    from people p left join accounts a on a.person_id = p.id
    where (p.claimed_at is not null or p.imported_from is not null) and p.merged_into is null
      and (${like}::text is null or p.found_by like folded(${like}))
      and (${role ?? null}::text is null or p.role = ${role ?? null})
      and (${at}::timestamptz is null or (p.created_at, p.id) < (${at}::timestamptz, ${id}::uuid))
    order by p.created_at desc, p.id desc
    limit ${most + 1}`.execute(db)

  const page = rows.slice(0, most)
  const last = page.at(-1)
  return {
    items: page.map((person) => ({
      id: person.id,
      handle: person.handle,
      name: person.name,
      role: person.role,
      pictureUrl: pictureUrl(person.picture),
      email: person.email,
      joinedAt: person.created_at.toISOString(),
      unclaimed: person.claimed_at === null,
      suspended: isSuspended(person, now),
      may: {
        changeRole: mayChangeRole(actor, { personId: person.id, from: person.role, to: person.role }),
        suspend: person.claimed_at !== null && maySuspend(actor, person),
      },
    })),
    next: last && rows.length > most ? newest.encode([last.at, last.id]) : null,
  }
}
