import { z } from 'zod'
import { command, steps } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { accountOf, orderMail } from './accounts.ts'
import { countTry } from './attempts.ts'
import { createPerson } from './create-person.ts'
import { emailAddress, locale, newPassword, origin, timeZone } from './credentials.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { weakness } from './password-rules.ts'

/**
 * Asks to become a member. Known address or new one, the answer is the same and takes as long: only the mail differs,
 * so nobody learns who is here. Nothing opens before the mailed link is followed.
 */
export const signUp = steps(
  {
    name: line(80),
    email: emailAddress(),
    password: newPassword(),
    locale: locale.default('en'),
    timeZone: timeZone.default('UTC'),
    ...origin,
  },
  async (ctx, { name, email, password, locale: speaks, timeZone: zone, address }) => {
    const weak = weakness(password, { email, name })
    if (weak) throw new Invalid({ password: [weak] })
    await countTry(ctx, { what: 'sign-up', email, address })

    const passwordHash = await hashPassword(password)
    const asked = { name, email, passwordHash, locale: speaks, timeZone: zone }
    let settled = false
    while (!settled) {
      const seenHash = (await accountOf(ctx, email))?.passwordHash ?? null
      const samePassword = await isPassword(password, seenHash)
      settled = await askToJoin(ctx, { ...asked, seenHash, samePassword })
    }
  },
)

/** False when the address got an account or another password since it was looked at: then look again. */
const askToJoin = command(
  {
    name: z.string(),
    email: z.string(),
    passwordHash: z.string(),
    seenHash: z.string().nullable(),
    samePassword: z.boolean(),
    locale: z.string(),
    timeZone: z.string(),
  },
  async (tx, asked): Promise<boolean> => {
    const known = await accountOf(tx, asked.email)
    if ((known?.passwordHash ?? null) !== asked.seenHash) return false
    if (!known) {
      const personId = await addUnproved(tx, asked)
      if (personId) await orderMail(tx, { template: 'confirm', personId, email: asked.email })
      return personId !== null
    }
    const { personId, email } = known
    // Two sign-ups that disagree, and neither proved the address: no password is trusted, the link alone lets in.
    if (!known.confirmedAt && !asked.samePassword) await forgetPassword(tx, personId)
    await orderMail(tx, { template: known.confirmedAt ? 'already-member' : 'confirm', personId, email })
    return true
  },
)

type Asked = z.output<typeof askToJoin.shape>

/** Null when the same address was signed up at this very moment. */
async function addUnproved(tx: Tx, asked: Asked): Promise<string | null> {
  const personId = await createPerson(tx, {
    name: asked.name,
    role: 'member',
    locale: asked.locale,
    timeZone: asked.timeZone,
    claimedAt: null,
  })
  const added = await tx.db
    .insertInto('accounts')
    .values({
      person_id: personId,
      email: asked.email,
      password_hash: asked.passwordHash,
      created_at: tx.now,
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirstOrThrow()
  if (added.numInsertedOrUpdatedRows) return personId
  await tx.db.deleteFrom('people').where('id', '=', personId).execute()
  return null
}

async function forgetPassword(tx: Tx, personId: string) {
  await tx.db.updateTable('accounts').set({ password_hash: null }).where('person_id', '=', personId).execute()
}
