import { inTransaction, steps } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { countTry } from './attempts.ts'
import { newChallenge } from './challenges.ts'
import { origin } from './credentials.ts'
import { site, transportsOf, webAuthn } from './passkeys.ts'

/**
 * What the browser needs to ask for a passkey: any one of this community from a visitor, who need not say who they
 * are; one of their own from somebody signed in. TooMany when one place asks without end.
 */
export const challengePasskey = steps({ site, ...origin }, async (ctx, { site: { id }, address }) => {
  await countTry(ctx, { what: 'passkey', email: '', address })
  const { id: personId } = ctx.actor
  const { generateAuthenticationOptions } = await webAuthn()
  return inTransaction(ctx, async (tx) =>
    generateAuthenticationOptions({
      rpID: id,
      challenge: await newChallenge(tx, { purpose: personId ? 'prove' : 'sign-in', personId }),
      userVerification: 'preferred',
      ...(personId ? { allowCredentials: await passkeysOf(tx, personId) } : {}),
    }),
  )
})

async function passkeysOf(tx: Tx, personId: string) {
  const own = await tx.db
    .selectFrom('passkeys')
    .select(['credential_id', 'transports'])
    .where('person_id', '=', personId)
    .where('doubted_at', 'is', null)
    .execute()
  return own.map((passkey) => ({
    id: passkey.credential_id.toString('base64url'),
    transports: transportsOf(passkey),
  }))
}
