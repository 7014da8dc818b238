import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { recogniseDevice } from './known-devices.ts'
import { shortened } from './networks.ts'
import { tellPerson } from './notices.ts'
import { newPending } from './pending-sign-ins.ts'
import { hasSecondFactor } from './second-factors.ts'
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
  /** What the browser keeps longer, to be known again the next time. */
  readonly device: string
}

export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

/** Somebody proved one thing and has to prove another: the host asks for a code and calls `signInWithCode`. */
export interface NeedsCode {
  readonly needs: 'code'
  /** Opens nothing by itself; good for ten minutes. */
  readonly pending: string
  readonly until: Date
}

export type SignedIn = StartedSession | NeedsCode

export interface Visit {
  readonly personId: string
  readonly method: SignInMethod
  /** How many different things were proved: a passkey that checked its person is two. */
  readonly factors?: 1 | 2
  readonly userAgent: string
  readonly address: string
  /** What the browser keeps since it was let in; empty for a new one. */
  readonly device: string
}

/**
 * Where everybody ends who has proved who they are, whichever way they came: a session, or the question for the
 * second step when the person turned it on and proved only one.
 */
export async function startSession(tx: Tx, visit: Visit): Promise<SignedIn> {
  if (visit.factors === 2 || !(await hasSecondFactor(tx, visit.personId))) return openSession(tx, visit)
  const { token, expiresAt } = await newPending(tx, visit)
  return { needs: 'code', pending: token, until: expiresAt }
}

/**
 * Opens a session for somebody who has proved all that is asked of them. A browser that never let them in, while
 * another one did, is told of by mail.
 */
export async function openSession(tx: Tx, visit: Visit): Promise<StartedSession> {
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
      factors: visit.factors ?? 1,
      proved_at: tx.now,
      user_agent: visit.userAgent,
      address: visit.address,
    })
    .execute()
  const { device } = await noteSignIn(tx, visit)
  return { personId: visit.personId, token, expiresAt, device }
}

async function noteSignIn(tx: Tx, visit: Visit) {
  const { personId, method, factors = 1, userAgent, address } = visit
  const recognised = await recogniseDevice(tx, visit)
  const signInId = newId(tx.now)
  await tx.db
    .insertInto('sign_ins')
    .values({
      person_id: personId,
      id: signInId,
      at: tx.now,
      method,
      factors,
      user_agent: userAgent,
      network: shortened(address),
      from_new_device: recognised.isNew,
    })
    .execute()
  if (recognised.isNew) await tellPerson(tx, personId, 'new-device', { signInId })
  return recognised
}
