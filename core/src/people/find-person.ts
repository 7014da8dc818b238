import { NotFound } from '../kernel/refusals.ts'
import type { Reader } from '../kernel/context.ts'

/** Somebody by handle (with or without @) or by address, for the operator. Not found when nobody has it. */
export async function findPerson({ db }: Pick<Reader, 'db'>, { who }: { who: string }) {
  const wanted = who.replaceAll('\0', '').trim().replace(/^@/, '').toLowerCase()
  const person = await db
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['people.id', 'people.handle', 'people.name', 'people.role'])
    .where((is) =>
      is.or([is(is.fn('lower', ['handle']), '=', wanted), is(is.fn('lower', ['email']), '=', wanted)]),
    )
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!person) throw new NotFound(`person: ${who}`)
  return person
}
