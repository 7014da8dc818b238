import { randomInt } from 'node:crypto'
import type { Reader, Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { hashPassword, isPassword } from './passwords.ts'

const howMany = 10
/** No letter that looks like a digit (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const selectorLength = 4
const secretLength = 8

interface RecoveryCode {
  readonly selector: string
  readonly secret: string
}

export interface HashedCode {
  readonly selector: string
  readonly hash: string
}

/** Ten codes for a person to keep, and what we keep of them. Takes a moment: not inside a transaction. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashed: HashedCode[] }> {
  const made = new Map<string, RecoveryCode>()
  while (made.size < howMany) {
    const selector = random(selectorLength)
    made.set(selector, { selector, secret: random(secretLength) })
  }
  const codes = [...made.values()]
  return {
    codes: codes.map(({ selector, secret }) => `${selector}-${secret.slice(0, 4)}-${secret.slice(4)}`),
    hashed: await Promise.all(
      codes.map(async ({ selector, secret }) => ({ selector, hash: await hashPassword(secret) })),
    ),
  }
}

/** Keeps new codes; those of before open nothing any more. */
export async function keepRecoveryCodes(
  tx: Tx,
  personId: string,
  hashed: readonly HashedCode[],
): Promise<void> {
  await tx.db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  const rows = hashed.map(({ selector, hash }) => ({
    person_id: personId,
    selector,
    code_hash: hash,
    created_at: tx.now,
  }))
  await tx.db.insertInto('recovery_codes').values(rows).execute()
}

/**
 * The selector of a recovery code that is right and not used; Invalid otherwise. Typed in any case, with or without
 * its dashes. One hash is computed whether there is such a code or not, so this is no work for a transaction.
 */
export async function findRecoveryCode(
  { db }: Pick<Reader, 'db'>,
  { personId, code }: { personId: string; code: string },
): Promise<string> {
  const typed = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const selector = typed.slice(0, selectorLength)
  const known = await db
    .selectFrom('recovery_codes')
    .select('code_hash')
    .where('person_id', '=', personId)
    .where('selector', '=', selector)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (await isPassword(typed.slice(selectorLength), known?.code_hash)) return selector
  throw wrongCode()
}

/** Uses a recovery code up. Of two that come with the same one, the second is refused. */
export async function spendRecoveryCode(
  tx: Tx,
  { personId, selector }: { personId: string; selector: string },
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('recovery_codes')
    .set({ used_at: tx.now })
    .where('person_id', '=', personId)
    .where('selector', '=', selector)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw wrongCode()
}

/** A code of an app and a recovery code are refused in the same words. */
export function wrongCode(): Invalid {
  return new Invalid({ code: ['This code is not right, or was used already'] })
}

function random(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}
