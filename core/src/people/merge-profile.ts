import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Conflict } from '../kernel/refusals.ts'
import { dropLinks, useLink } from './links.ts'
import { lockPerson } from './lock-person.ts'
import { ownIdFreshlyProved } from './proof.ts'

/** An imported profile, and the person with an account who takes its history over. */
export interface Merge {
  readonly fromId: string
  readonly intoId: string
}

/**
 * Makes an imported profile a part of one's own: whoever is signed in and proved it lately, and followed the mailed
 * link of the profile, has proved both. Only for the module that moves what was written: `carry` does it before the
 * log is told. The profile stays as a handle that leads to theirs; this cannot be undone.
 */
export async function mergeProfile(
  tx: Tx,
  { token }: { token: string },
  carry: (tx: Tx, merge: Merge) => Promise<void>,
): Promise<Merge> {
  const intoId = ownIdFreshlyProved(tx)
  const { personId: fromId } = await useLink(tx, 'claim', token)
  // In one order, whoever merges what.
  for (const id of [fromId, intoId].toSorted()) await lockPerson(tx, id)
  const profile = await lockPerson(tx, fromId)
  if (profile.claimed_at) throw new Conflict('person.claimed', 'This profile has its person already')

  const merge = { fromId, intoId }
  await carry(tx, merge)
  await tx.db
    .updateTable('people')
    .set({ merged_into: intoId, merged_at: tx.now })
    .where('id', '=', fromId)
    .execute()
  await dropLinks(tx, fromId, ['claim'])
  await record(tx, { type: 'profile.merged', object: fromId, facts: { personId: intoId, fromId } })
  return merge
}
