import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Forbidden, TooMany } from '../kernel/refusals.ts'
import { ownId } from '../people/index.ts'
import { mayWriteAtAll } from '../spaces/index.ts'
import { draftPlaceShape } from './drafts.ts'

const most = 200
const longest = 30_000

/** As it is typed: nothing is trimmed while somebody is in the middle of it. */
const typed = (length: number) =>
  z
    .string()
    .max(length, `This can have ${length} characters at most`)
    .refine(
      (value) => !value.includes('\0') && value.isWellFormed(),
      'This contains a character that cannot be kept',
    )

/**
 * Keeps what somebody has begun to write, for their eyes only, in place of what they had begun there before. Nothing
 * typed takes the draft away. Two hundred at most; none is told in the log, and none is checked: it is not said yet.
 */
export const keepDraft = command(
  { place: draftPlaceShape, body: typed(longest), title: typed(500).default('') },
  async (tx, { place, body, title }): Promise<{ savedAt: string | null }> => {
    if (!mayWriteAtAll(tx.actor)) throw new Forbidden('Sign in to write')
    const personId = ownId(tx.actor)
    if (!body.trim() && !title.trim()) {
      await tx.db.deleteFrom('drafts').where('person_id', '=', personId).where('place', '=', place).execute()
      return { savedAt: null }
    }
    const { numAffectedRows } = await sql`/* keep_draft */
      insert into drafts (person_id, place, title, body, saved_at)
      select ${personId}, ${place}, ${title}, ${body}, ${tx.now}
      where (select count(*) from drafts where person_id = ${personId} and place <> ${place}) < ${most}
      on conflict (person_id, place) do update set title = excluded.title, body = excluded.body,
        saved_at = excluded.saved_at`.execute(tx.db)
    if (!numAffectedRows) throw new TooMany('You have begun very much: throw away a draft first', 3600)
    return { savedAt: tx.now.toISOString() }
  },
)
