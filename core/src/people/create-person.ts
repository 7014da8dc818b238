import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { suggestHandle } from './handles.ts'
import type { GivenRole } from './rules.ts'

interface Newcomer {
  readonly name: string
  readonly role: GivenRole
  readonly locale: string | null
  readonly timeZone: string | null
  /** Null until the address is proved: nobody sees a person who is not sure to be one. */
  readonly claimedAt: Date | null
}

/** Adds a person under the first free handle that their name suggests. Returns their id. */
export async function createPerson(tx: Tx, newcomer: Newcomer): Promise<string> {
  const id = newId(tx.now)
  for (let taken = 0; ; taken++) {
    const handle = suggestHandle({ id, name: newcomer.name }, taken)
    const { numInsertedOrUpdatedRows } = await tx.db
      .insertInto('people')
      .values({
        id,
        handle,
        name: newcomer.name,
        role: newcomer.role,
        locale: newcomer.locale,
        time_zone: newcomer.timeZone,
        languages: newcomer.locale ? [newcomer.locale] : [],
        created_at: tx.now,
        claimed_at: newcomer.claimedAt,
      })
      .onConflict((there) => there.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows) return id
  }
}
