import { sql } from 'kysely'
import type { Actor, Role } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { pictureUrl } from './pictures.ts'
import { hasUnread, type SignedInPerson } from './signed-in-person.ts'

/** As whom an owner looks: a person who reads and changes nothing. */
export interface Viewed {
  readonly actor: Actor
  readonly person: SignedInPerson
  readonly endsAt: Date
}

/** Null when it is over: its time has passed, or the person was suspended or became an owner meanwhile. */
export async function findViewed(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  viewingId: string,
): Promise<Viewed | null> {
  const { rows } = await sql<
    Omit<SignedInPerson, 'pictureUrl'> & { role: Role; picture: string | null; ownerId: string; endsAt: Date }
  >`/* find_viewed */
    select p.id, p.handle, p.name, p.role, p.picture_file as picture, p.locale, p.time_zone as "timeZone",
      ${hasUnread} as "hasUnread", v.owner_id as "ownerId", v.ends_at as "endsAt"
    from viewings v join people p on p.id = v.person_id
    where v.id = ${viewingId} and v.ended_at is null and v.ends_at > ${now} and p.role <> 'owner'
      and (p.suspended_at is null or p.suspended_until <= ${now})`.execute(db)
  const row = rows[0]
  if (!row) return null
  const { role, picture, ownerId, endsAt, ...person } = row
  return {
    actor: { id: person.id, role, viewedBy: ownerId },
    person: { ...person, pictureUrl: pictureUrl(picture) },
    endsAt,
  }
}
