import { sql } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { pictureUrl } from './pictures.ts'

export interface Callable {
  readonly handle: string
  readonly name: string
  readonly pictureUrl: string | null
}

const input = z.strictObject({ begun: z.string().max(60) })

/**
 * Whom somebody may mean who began to write a name after an `@`: eight people at most, of whom a word of the name or the
 * handle begins so, accents or not. Nobody who was merged or is kept out.
 */
export async function findCallable({ db, now }: Reader, asked: z.input<typeof input>): Promise<Callable[]> {
  const begun = withoutSigns(queryInput(input, asked).begun)
  if (!begun) return []
  const handle = begun.replace(/[^a-z0-9_-]/g, '')
  // Two letters are too few for the index: the comparison is there to spare most people the ten times dearer pattern.
  const { rows } = await sql<{
    handle: string
    name: string
    picture: string | null
  }>`/* find_callable, planned anew */
    with found as (
      (select id from people
      where found_by like '%' || folded(${begun}) || '%' and found_by ~ ('(^|[^[:alnum:]])' || folded(${begun}))
      limit 200)
      union
      (select id from people where lower(handle) between ${handle} and ${`${handle}zzzzzzzz`}
        and ${handle !== '' && handle === begun} and starts_with(lower(handle), ${handle}) limit 50)
    )
    select handle, name, picture_file as picture from people join found using (id)
    where merged_into is null and (claimed_at is not null or imported_from is not null)
      and (suspended_at is null or suspended_until <= ${now})
    order by lower(handle) = ${handle} desc, claimed_at is null, length(name), name, id
    limit 8`.execute(db)
  return rows.map(({ picture, ...person }) => ({ ...person, pictureUrl: pictureUrl(picture) }))
}

/** In small letters, without accents and without what no name holds: nothing of it means more than itself in a pattern. */
function withoutSigns(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} '’_-]/gu, '')
    .trim()
}
