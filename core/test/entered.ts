import type { SignedIn } from '../src/people/index.ts'

/** The session of somebody who is asked for no second step; a story that meets one has gone wrong. */
export async function entered(signingIn: Promise<SignedIn | null>) {
  const session = await signingIn
  if (!session) throw new Error('There is no session')
  if ('needs' in session) throw new Error('A second step is asked for')
  return session
}
