import { sql } from 'kysely'
import { isStaff, type Role } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { pictureUrl } from '../people/index.ts'
import { mayUseTool } from './rules.ts'

/**
 * What we vouch for about a person, by the names that OpenID Connect has for it (Core 1.0, section 5.1). Null when they
 * are gone or suspended, or may not use a tool for this role: to a tool they are nobody then. An address is told only
 * when it was confirmed.
 */
export async function vouchFor(
  { db, now, services }: Pick<Reader, 'db' | 'now' | 'services'>,
  { personId, leastRole }: { personId: string; leastRole: string },
): Promise<Record<string, unknown> | null> {
  const { rows } = await sql<{
    handle: string
    name: string
    role: Role
    picture: string | null
    locale: string | null
    timeZone: string | null
    email: string
  }>`/* vouch_for */
    select p.handle, p.name, p.role, p.picture_file as picture, p.locale, p.time_zone as "timeZone", a.email
    from people p join accounts a on a.person_id = p.id
    where p.id = ${personId}::uuid and p.claimed_at is not null and a.confirmed_at is not null
      and (p.suspended_at is null or p.suspended_until <= ${now})`.execute(db)
  const person = rows[0]
  if (!person || !mayUseTool(person.role, leastRole)) return null
  const picture = pictureUrl(person.picture)
  return {
    sub: personId,
    name: person.name,
    preferred_username: person.handle,
    profile: `${services.url}/p/${person.handle}`,
    picture: picture && services.url + picture,
    locale: person.locale,
    zoneinfo: person.timeZone,
    email: person.email,
    email_verified: true,
    groups: [person.role, ...(isStaff(person) ? ['staff'] : [])],
  }
}
