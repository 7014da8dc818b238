import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict } from '../kernel/refusals.ts'
import type { SignInMethod } from './start-session.ts'
import { hashOfToken, newToken } from './tokens.ts'

const minutes = 10
const mostTries = 5

/** Somebody proved one thing; this token says so for ten minutes and five codes, and opens nothing by itself. */
export async function newPending(
  tx: Tx,
  { personId, method }: { personId: string; method: SignInMethod },
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(tx.now.getTime() + minutes * 60_000)
  await tx.db
    .insertInto('pending_sign_ins')
    .values({
      token_hash: hashOfToken(token)!,
      person_id: personId,
      method,
      created_at: tx.now,
      expires_at: expiresAt,
    })
    .execute()
  return { token, expiresAt }
}

/** Whose sign-in waits, with one more try counted, even when the code is wrong. Conflict when it is over. */
export const tryPending = command({ pending: z.string() }, async (tx, { pending }) => {
  const hash = hashOfToken(pending)
  const waiting =
    hash &&
    (await tx.db
      .updateTable('pending_sign_ins')
      .set((row) => ({ tries: row('tries', '+', 1) }))
      .where('token_hash', '=', hash)
      .where('expires_at', '>', tx.now)
      .where('tries', '<', mostTries)
      .returning(['person_id', 'method'])
      .executeTakeFirst())
  if (!waiting) throw over()
  return { personId: waiting.person_id, method: waiting.method as SignInMethod }
})

/** Uses it up: of two that come at once with the same token, one goes in. */
export async function endPending(tx: Tx, pending: string): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('pending_sign_ins')
    .where('token_hash', '=', hashOfToken(pending))
    .executeTakeFirstOrThrow()
  if (!numDeletedRows) throw over()
}

function over(): Conflict {
  return new Conflict(
    'sign-in.over',
    'This took too long or too many tries: sign in again from the beginning',
  )
}
