import { sql } from 'kysely'
import type { GivenRole } from './rules.ts'
import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { pictureUrl } from './pictures.ts'
import {
  isSuspended,
  mayChangeProfile,
  mayChangeRole,
  mayOfferProfile,
  maySeeSuspensions,
  maySuspend,
  mayViewAs,
  rolesToGive,
} from './rules.ts'

/** A person as others see them. Somebody who only signed up is nobody yet; an imported person is `unclaimed`. */
export async function showProfile({ db, actor, now }: Reader, { handle }: { handle: string }) {
  const { rows } = await sql<{
    id: string
    handle: string
    name: string
    role: GivenRole
    about_markdown: string
    about_html: string
    location: string | null
    website: string | null
    picture_file: string | null
    languages: string[]
    interests: string[]
    time_zone: string | null
    bot: boolean
    created_at: Date
    claimed_at: Date | null
    suspended_at: Date | null
    suspended_until: Date | null
  }>`/* show_profile */
    select id, handle, name, role, about_markdown, about_html, location, website, picture_file, languages, interests,
      time_zone, bot, created_at, claimed_at, suspended_at, suspended_until
    from people
    where id = (
        select coalesce(merged_into, id) from people
        where lower(handle) = ${handle.toLowerCase().replaceAll('\0', '')}
      )
      and (claimed_at is not null or imported_from is not null)`.execute(db)
  const person = rows[0]
  if (!person) throw new NotFound('person')
  const change = { personId: person.id, from: person.role, to: person.role }
  return {
    id: person.id,
    handle: person.handle,
    name: person.name,
    role: person.role,
    aboutMarkdown: person.about_markdown,
    aboutHtml: person.about_html,
    location: person.location,
    website: person.website,
    pictureUrl: pictureUrl(person.picture_file),
    languages: person.languages,
    interests: person.interests,
    timeZone: person.time_zone,
    bot: person.bot,
    joinedAt: person.created_at.toISOString(),
    unclaimed: person.claimed_at === null,
    suspended: isSuspended(person, now),
    may: {
      change: mayChangeProfile(actor, person),
      changeRole: mayChangeRole(actor, change),
      giveRoles: rolesToGive(actor),
      viewAs: person.claimed_at !== null && !isSuspended(person, now) && mayViewAs(actor, person),
      moderate: maySeeSuspensions(actor),
      suspend: person.claimed_at !== null && maySuspend(actor, person),
      offer: person.claimed_at === null && mayOfferProfile(actor),
    },
  }
}
