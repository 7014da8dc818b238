import { sql } from 'kysely'

/** Whoever is signed in, or is looked as, on every page. */
export interface SignedInPerson {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly pictureUrl: string | null
  readonly locale: string | null
  readonly timeZone: string | null
  /** Something may wait to be read by them, if only what they no longer see: without, nobody has to count. */
  readonly hasUnread: boolean
}

/** Of the person `p`: one look into an index of what is unread, in a statement that is asked anyway. */
export const hasUnread = sql<boolean>`exists (
  select from notifications told where told.person_id = p.id and told.read_at is null)`
