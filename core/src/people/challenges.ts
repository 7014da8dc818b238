import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { hashOfToken } from './tokens.ts'

const minutes = 10

type Purpose = 'add' | 'sign-in' | 'prove'

/** 32 random bytes for an authenticator to sign. They are good once, for ten minutes, and for this purpose and person. */
export async function newChallenge(
  tx: Tx,
  { purpose, personId }: { purpose: Purpose; personId: string | null },
): Promise<Buffer<ArrayBuffer>> {
  const challenge = randomBytes(32)
  await tx.db
    .insertInto('passkey_challenges')
    .values({
      challenge_hash: hashOfToken(challenge.toString('base64url'))!,
      purpose,
      person_id: personId,
      created_at: tx.now,
      expires_at: new Date(tx.now.getTime() + minutes * 60_000),
    })
    .execute()
  return challenge
}

/** Uses a challenge up, even when what was signed turns out to be wrong. False when it is not good any more. */
export const takeChallenge = command(
  {
    challenge: z.string().max(200),
    purpose: z.enum(['add', 'sign-in', 'prove']),
    personId: z.uuid().nullable(),
  },
  async (tx, { challenge, purpose, personId }): Promise<boolean> => {
    const hash = hashOfToken(challenge)
    if (!hash) return false
    const taken = await tx.db
      .deleteFrom('passkey_challenges')
      .where('challenge_hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('person_id', personId ? '=' : 'is', personId)
      .where('expires_at', '>', tx.now)
      .executeTakeFirstOrThrow()
    return taken.numDeletedRows === 1n
  },
)
