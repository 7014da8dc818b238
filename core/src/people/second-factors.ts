import { Secret, TOTP } from 'otpauth'
import type { Reader, Tx } from '../kernel/context.ts'
import { wrongCode } from './recovery-codes.ts'

/** RFC 6238 as every app knows it: SHA-1, six digits, thirty seconds. One step before and after is forgiven. */
const seconds = 30
const window = 1

/** A secret that apps share with us: 160 bits, as RFC 4226 recommends. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an app reads from the picture: the secret under the names of the community and of the account. */
export function appAddress(
  secret: string,
  { community, email }: { community: string; email: string },
): string {
  return new TOTP({ issuer: community, label: email, secret, period: seconds }).toString()
}

/** What a sealed secret is about: nobody else's can be put in its place. */
export function aboutFactor(personId: string): string {
  return `second factor of ${personId}`
}

/** True once somebody's codes were confirmed: whoever comes in as them is asked for one. */
export async function hasSecondFactor({ db }: Pick<Reader, 'db'>, personId: string): Promise<boolean> {
  const factor = await db
    .selectFrom('second_factors')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return factor !== undefined
}

/**
 * Uses a code of somebody's app up. Two that come with the same one are judged one after the other, so that it is
 * taken once; a code of an earlier step than the last is refused, too. Invalid otherwise.
 */
export async function takeAppCode(tx: Tx, { personId, code }: { personId: string; code: string }) {
  const factor = await tx.db
    .selectFrom('second_factors')
    .select(['secret_sealed', 'last_step'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  const step = factor && stepOf(tx, { code, sealed: factor.secret_sealed, personId })
  if (!factor || step === null || step === undefined || step <= Number(factor.last_step)) throw wrongCode()
  await tx.db
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .execute()
}

function stepOf(
  { now, services }: Tx,
  { code, sealed, personId }: { code: string; sealed: Buffer; personId: string },
) {
  const secret = Secret.fromBase32(services.vault.open(sealed, aboutFactor(personId)))
  const timestamp = now.getTime()
  const delta = new TOTP({ secret, period: seconds }).validate({ token: code, timestamp, window })
  return delta === null ? null : TOTP.counter({ period: seconds, timestamp }) + delta
}
