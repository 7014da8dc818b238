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
import { weakness } from './rules.ts'

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

    const known = await accountOf(ctx, email)
    const passwordHash = await hashPassword(password)
    const samePassword = await isPassword(password, known?.passwordHash)
    await askToJoin(ctx, { name, email, passwordHash, samePassword, locale: speaks, timeZone: zone })
  },
)

const askToJoin = command(
  {
    name: z.string(),
    email: z.string(),
    passwordHash: z.string(),
    samePassword: z.boolean(),
    locale: z.string(),
    timeZone: z.string(),
  },
  async (tx, asked) => {
    const known = await accountOf(tx, asked.email)
    if (!known) {
      const personId = await addUnproved(tx, asked)
      if (personId) await orderMail(tx, { template: 'confirm', personId, email: asked.email })
      return
    }
    const { personId, email } = known
    if (known.confirmedAt) return orderMail(tx, { template: 'already-member', personId, email })
    // Two sign-ups that disagree, and neither proved the address: no password is trusted, the link alone lets in.
    if (!asked.samePassword) await forgetPassword(tx, personId)
    return orderMail(tx, { template: 'confirm', personId, email })
  },
)

type Asked = z.output<typeof askToJoin.shape>

/** Null when the same address was signed up at this very moment: then that sign-up's mail is on its way. */
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
