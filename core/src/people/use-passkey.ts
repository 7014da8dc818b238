import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { verifySigned, type Answer, type Site } from './passkeys.ts'

const doubted =
  'This passkey may have been copied, so it opens nothing any more: come in another way, and remove it'

interface Use {
  readonly answer: Answer
  readonly site: Site
  readonly purpose: 'sign-in' | 'prove'
  readonly personId: string | null
}

/**
 * Whose passkey has signed, and whether its authenticator checked them. A counter that does not grow says that there
 * are two of it: it is doubted from then on, its person is told, and whoever holds it comes in another way.
 */
export async function usePasskey(ctx: Context | Tx, { answer, site, purpose, personId }: Use) {
  const passkey = await ctx.db
    .selectFrom('passkeys')
    .select(['id', 'person_id', 'credential_id', 'public_key', 'transports', 'doubted_at'])
    .where('credential_id', '=', Buffer.from(answer.id, 'base64url'))
    .executeTakeFirst()
  if (!passkey || (personId && passkey.person_id !== personId))
    throw new Invalid({ '': ['This passkey is not known here: it may have been removed'] })
  const { counter, personVerified } = await verifySigned(ctx, { answer, site, passkey, purpose, personId })
  if (passkey.doubted_at) throw new Forbidden(doubted)

  const fine = await noteUse(ctx, { personId: passkey.person_id, passkeyId: passkey.id, counter })
  if (!fine) throw new Forbidden(doubted)
  return { personId: passkey.person_id, personVerified }
}

/** Two answers with one counter are judged one after the other: the row is locked. False when there is doubt. */
const noteUse = command(
  { personId: z.uuid(), passkeyId: z.uuid(), counter: z.int() },
  async (tx, { personId, passkeyId, counter }): Promise<boolean> => {
    const mine = tx.db.selectFrom('passkeys').where('person_id', '=', personId).where('id', '=', passkeyId)
    const kept = await mine.select('counter').forUpdate().executeTakeFirst()
    const known = Number(kept?.counter ?? 0)
    const grows = counter > known || (counter === 0 && known === 0)
    await tx.db
      .updateTable('passkeys')
      .set(grows ? { counter, last_used_at: tx.now } : { doubted_at: tx.now })
      .where('person_id', '=', personId)
      .where('id', '=', passkeyId)
      .execute()
    if (!grows) await tellPerson(tx, personId, 'passkey-doubted')
    return grows
  },
)
