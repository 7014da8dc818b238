import { TOTP } from 'otpauth'
import type { Tx } from '../src/kernel/context.ts'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  showSecondFactor,
  type SignedIn,
} from '../src/people/index.ts'
import { cast } from './cast.ts'

export const step = 30_000
export const password = 'a basket of quinces'
export const nowhere = cast.alice.id // any id: no session of that name is raised

/** The code that an app would show at a moment. */
export function shown(secret: string, now: Date) {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() })
}

/** Somebody with the password above and a second step that is on. */
export async function withSecondFactor(person: Tx) {
  await changePassword(person, { current: password, password })
  await beginSecondFactor(person, {})
  const begun = await showSecondFactor(person)
  if (begun.state !== 'begun') throw new Error('It did not begin')
  const { codes } = await confirmSecondFactor(person, {
    code: shown(begun.secret, person.now),
    sessionId: nowhere,
  })
  return { secret: begun.secret, codes }
}

/** What waits for the second step. */
export async function waiting(signingIn: Promise<SignedIn>) {
  const answer = await signingIn
  if (!('needs' in answer)) throw new Error('Nobody asks for a second step')
  return answer.pending
}
