import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { ownId } from './accounts.ts'
import { needFreshProof } from './proof.ts'
import { mayChangeSecurity } from './rules.ts'
import { hashOfApiKey, newApiKey } from './tokens.ts'

export const keyScopes = ['read', 'write', 'manage', 'account'] as const
export type KeyScope = (typeof keyScopes)[number]
const mostKeys = 50

/**
 * Makes a key for programs: it acts as its person, within its scopes, until it expires. A recent proof is asked for.
 * The secret is in the answer and nowhere else, so it is shown once.
 */
export const createApiKey = command(
  {
    personId: z.uuid().optional(),
    name: line(60),
    scopes: z
      .array(z.enum(keyScopes, 'There is no such scope'), 'Choose what the key may do')
      .min(1, 'Choose what the key may do')
      .transform((scopes) => [...new Set(scopes)]),
    days: z.coerce
      .number('This must be a number of days')
      .int('This must be a whole number of days')
      .min(1, 'A key lives one day at least')
      .max(730, 'A key lives two years at most')
      .default(365),
  },
  async (tx, { personId = ownId(tx.actor), name, scopes, days }) => {
    if (!mayChangeSecurity(tx.actor, personId))
      throw new Forbidden('Keys are made by their own person, and not with a key')
    needFreshProof(tx)
    const person = await tx.db
      .selectFrom('accounts')
      .select('confirmed_at')
      .where('person_id', '=', personId)
      .forUpdate()
      .executeTakeFirst()
    if (!person?.confirmed_at) throw new NotFound('person')
    const keys = await tx.db
      .selectFrom('api_keys')
      .select('id')
      .where('person_id', '=', personId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', tx.now)
      .execute()
    if (keys.length >= mostKeys) throw new Conflict('keys.too-many', 'Revoke a key first: 50 are the most')

    const secret = newApiKey()
    const id = newId(tx.now)
    const expiresAt = new Date(tx.now.getTime() + days * 86_400_000)
    await tx.db
      .insertInto('api_keys')
      .values({
        person_id: personId,
        id,
        name,
        hint: secret.slice(-4),
        secret_hash: hashOfApiKey(secret)!,
        scopes,
        created_at: tx.now,
        expires_at: expiresAt,
      })
      .execute()
    return { id, secret, expiresAt: expiresAt.toISOString() }
  },
)
