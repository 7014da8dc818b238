import { command } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { newChallenge } from './challenges.ts'
import { algorithms, site, transportsOf, webAuthn } from './passkeys.ts'
import { ownIdFreshlyProved } from './proof.ts'
import { showCommunity } from './show-community.ts'

const mostPasskeys = 20

/**
 * What the browser needs to make a passkey that signs in without an address (a discoverable credential). It asks
 * for a recent proof; an authenticator that holds one already is told so.
 */
export const beginPasskey = command({ site }, async (tx, { site: { id } }) => {
  const personId = ownIdFreshlyProved(tx)
  const known = await tx.db
    .selectFrom('passkeys')
    .select(['credential_id', 'transports'])
    .where('person_id', '=', personId)
    .execute()
  if (known.length >= mostPasskeys)
    throw new Conflict('passkeys.too-many', 'Remove a passkey first: 20 are the most')
  const person = await tx.db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .select(['email', 'name'])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()

  const { generateRegistrationOptions } = await webAuthn()
  return generateRegistrationOptions({
    rpID: id,
    rpName: (await showCommunity(tx)).name,
    userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
    userName: person.email,
    userDisplayName: person.name,
    challenge: await newChallenge(tx, { purpose: 'add', personId }),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    excludeCredentials: known.map((passkey) => ({
      id: passkey.credential_id.toString('base64url'),
      transports: transportsOf(passkey),
    })),
  })
})
