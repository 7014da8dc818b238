import type { Reader, Tx } from '../kernel/context.ts'
import { Conflict } from '../kernel/refusals.ts'
import type { Claims } from '../kernel/sign-on.ts'
import { hashOfToken, newToken } from './tokens.ts'

const quarter = 15 * 60_000

/** Keeps what a provider vouched for while its person says who they are here. Returns the token that finds it. */
export async function keepPendingIdentity(
  tx: Tx,
  { provider, claims }: { provider: string; claims: Claims },
): Promise<string> {
  const token = newToken()
  await tx.db
    .insertInto('pending_identities')
    .values({
      token_hash: hashOfToken(token)!,
      provider,
      subject: claims.subject,
      email: claims.email,
      email_verified: claims.emailVerified,
      name: claims.name,
      groups: claims.groups && [...claims.groups],
      created_at: tx.now,
      expires_at: new Date(tx.now.getTime() + quarter),
    })
    .execute()
  return token
}

/** Conflict when it is too old, was used, or never was: they come from the provider once more. */
export async function findPendingIdentity({ db, now }: Pick<Reader, 'db' | 'now'>, token: string) {
  const hash = hashOfToken(token)
  const found =
    hash &&
    (await db
      .selectFrom('pending_identities')
      .select(['provider', 'subject', 'email', 'email_verified', 'name', 'groups'])
      .where('token_hash', '=', hash)
      .where('expires_at', '>', now)
      .executeTakeFirst())
  if (!found) throw tooLate()
  return found
}

/** The same, once. */
export async function takePendingIdentity(tx: Tx, token: string) {
  const found = await findPendingIdentity(tx, token)
  const taken = await tx.db
    .deleteFrom('pending_identities')
    .where('token_hash', '=', hashOfToken(token)!)
    .executeTakeFirst()
  if (!taken.numDeletedRows) throw tooLate()
  return found
}

function tooLate(): Conflict {
  return new Conflict('sign-on.late', 'That took too long: sign in with the provider once more')
}
