import { pictureUrl } from '../people/index.ts'

/** Who said it, as every page shows it. All null for an author who is gone; only a name for one who is not a member. */
export interface AuthorCard {
  readonly id: string | null
  readonly handle: string | null
  readonly name: string | null
  readonly pictureUrl: string | null
  readonly role: string | null
  readonly bot: boolean
}

export interface AuthorRow {
  readonly id: string | null
  readonly handle: string | null
  readonly name: string | null
  readonly picture: string | null
  readonly role: string | null
  readonly bot: boolean | null
}

/** The card as SQL: `person` is a left join of people to the author of `thing`, so no row costs a query. */
export function authorCardSql(person: string, thing: string): string {
  return `json_build_object('id', ${person}.id, 'handle', ${person}.handle,
    'name', coalesce(${person}.name, ${thing}.author_name), 'picture', ${person}.picture_file,
    'role', ${person}.role, 'bot', ${person}.bot)`
}

/** The same as a column `author` of `thing`, for statements that make JSON of whole rows: half the work of naming each part. */
export function joinAuthorSql(thing: string): string {
  return `cross join lateral (
    select person.id, person.handle, coalesce(person.name, ${thing}.author_name) as name,
      person.picture_file as picture, person.role, person.bot
    from (select) once left join people person on person.id = ${thing}.author_id) author`
}

export function presentAuthor({ picture, bot, ...author }: AuthorRow): AuthorCard {
  return { ...author, pictureUrl: pictureUrl(picture), bot: bot ?? false }
}
