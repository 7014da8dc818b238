import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { hashOfToken, newToken } from './tokens.ts'

/** A session ends after so many days without a visit. */
const days = 30

/** How somebody came in. */
export type SignInMethod = 'password' | 'link' | 'passkey' | 'provider'

/** What the browser keeps in its cookie: the token is known here only now. */
export interface StartedSession {
  readonly personId: string
  readonly token: string
  readonly expiresAt: Date
}

export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

export async function startSession(
  tx: Tx,
  visit: { personId: string; method: SignInMethod; userAgent: string; address: string },
): Promise<StartedSession> {
  const token = newToken()
  const expiresAt = sessionEnd(tx.now)
  await tx.db
    .insertInto('sessions')
    .values({
      person_id: visit.personId,
      id: newId(tx.now),
      token_hash: hashOfToken(token)!,
      created_at: tx.now,
      last_seen_at: tx.now,
      expires_at: expiresAt,
      method: visit.method,
      proved_at: tx.now,
      user_agent: visit.userAgent,
      address: visit.address,
    })
    .execute()
  return { personId: visit.personId, token, expiresAt }
}
