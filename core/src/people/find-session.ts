import { sql } from 'kysely'
import type { Actor, Role } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { findViewed, type Viewed } from './find-viewed.ts'
import { pictureUrl } from './pictures.ts'
import { hasUnread, type SignedInPerson } from './signed-in-person.ts'
import { hashOfToken } from './tokens.ts'

/** Whose request it is, as pages need it. */
export interface FoundSession {
  readonly actor: Actor
  readonly person: SignedInPerson
  readonly sessionId: string
  /** Staff who must prove two things here and proved one: until then they act as a member. */
  readonly needsSecondFactor: boolean
  /** The visit is worth noting: call `noteVisit` once the page is on its way. */
  readonly noteVisit: boolean
  /** As whom the owner of this session looks; `over` when that has ended and nobody stopped it yet. */
  readonly viewing: Viewed | 'over' | null
}

const notedEvery = 10 * 60_000

/**
 * Who this token signs in; null when it is nobody's, too old, or its person suspended. One statement, no write; a
 * second one for an owner who looks as somebody else.
 */
export async function findSession(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  token: string,
): Promise<FoundSession | null> {
  const hash = hashOfToken(token)
  if (!hash) return null
  const { rows } = await sql<{
    sessionId: string
    seenAt: Date
    provedAt: Date | null
    id: string
    handle: string
    name: string
    role: Role
    needsSecondFactor: boolean
    picture: string | null
    locale: string | null
    timeZone: string | null
    hasUnread: boolean
    viewingId: string | null
  }>`/* find_session */
    select s.id as "sessionId", s.last_seen_at as "seenAt", s.proved_at as "provedAt", p.id, p.handle, p.name, p.role,
      s.factors < 2 and p.role in ('responder', 'moderator', 'manager', 'owner') and exists (
        select from settings where key = 'security' and value @> '{"staffNeedsSecondFactor": true}'
      ) as "needsSecondFactor",
      p.picture_file as picture, p.locale, p.time_zone as "timeZone",
      ${hasUnread} as "hasUnread", v.id as "viewingId"
    from sessions s join people p on p.id = s.person_id
      left join viewings v on v.session_id = s.id and v.owner_id = s.person_id and v.ended_at is null
    where s.token_hash = ${hash} and s.expires_at > ${now} 
      and (p.suspended_at is null or p.suspended_until <= ${now})`.execute(db)
  const row = rows[0]
  if (!row) return null
  const { sessionId, seenAt, provedAt, needsSecondFactor, picture, role: given, viewingId, ...person } = row
  const role = needsSecondFactor ? 'member' : given
  const viewed = viewingId !== null && role === 'owner' && (await findViewed({ db, now }, viewingId))
  return {
    actor: { id: person.id, role, ...(provedAt && { provedAt }) },
    person: { ...person, pictureUrl: pictureUrl(picture) },
    sessionId,
    needsSecondFactor,
    noteVisit: now.getTime() - seenAt.getTime() > notedEvery,
    viewing: viewingId === null ? null : viewed || 'over',
  }
}
