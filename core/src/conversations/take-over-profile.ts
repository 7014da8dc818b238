import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { mergeProfile, type Merge } from '../people/index.ts'
import { settleAcceptances } from './settle-acceptances.ts'
import { settleVotes } from './settle-votes.ts'

/**
 * Somebody with an account takes over the history of an imported profile whose mailed link they hold: what it asked
 * and answered, its votes and what it follows are theirs from now on. All in one transaction; there is no way back.
 */
export const takeOverProfile = command({ token: z.string() }, (tx, { token }) =>
  mergeProfile(tx, { token }, async (inner, merge) => {
    await settleVotes(inner, merge)
    await settleAcceptances(inner, merge)
    await moveWords(inner, merge)
    await moveFollows(inner, merge)
  }),
)

/** Nobody ever acted as an imported profile, so it edited, deleted and closed nothing; an import may say it accepted. */
async function moveWords(tx: Tx, { fromId, intoId }: Merge): Promise<void> {
  await sql`/* move_topics */ update topics set author_id = ${intoId},
      accepted_by = case when accepted_by = ${fromId} then ${intoId}::uuid else accepted_by end
    where author_id = ${fromId}`.execute(tx.db)
  await tx.db.updateTable('posts').set({ author_id: intoId }).where('author_id', '=', fromId).execute()
  await tx.db
    .updateTable('votes')
    .set({ voter_id: intoId })
    .where('voter_id', '=', fromId)
    .where('anonymous', '=', false)
    .execute()
}

/** The log is told by the merge itself: its readers move what they made of the profile's follows. */
async function moveFollows(tx: Tx, { fromId, intoId }: Merge): Promise<void> {
  await sql`/* move_follows */ insert into follows (person_id, topic_id, since)
    select ${intoId}, topic_id, since from follows where person_id = ${fromId}
    on conflict (person_id, topic_id) do update set since = least(follows.since, excluded.since)`.execute(
    tx.db,
  )
  await tx.db.deleteFrom('follows').where('person_id', '=', fromId).execute()
}
