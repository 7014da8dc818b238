import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { addressTaken, tellJoined } from './accounts.ts'
import { createPerson } from './create-person.ts'
import { emailAddress, newPassword, timeZone } from './credentials.ts'
import { locale } from './languages.ts'
import { hashPassword } from './passwords.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { givenRoles, rolesToGive, type GivenRole } from './rules.ts'

/**
 * Brings a person in, with an address that needs no proof and a role. Without a password they sign in by a mailed
 * link. Conflict when somebody has the address.
 */
export const addPerson = steps(
  {
    name: line(80),
    email: emailAddress(),
    role: z.enum(givenRoles, 'There is no such role').default('member'),
    password: newPassword().optional(),
    /** The community's first language when nobody says. */
    locale: locale.optional(),
    timeZone: timeZone.default('UTC'),
  },
  async (ctx, { password, timeZone: zone, locale: speaks = null, ...person }) => {
    if (!rolesToGive(ctx.actor).includes(person.role))
      throw new Forbidden('You may not bring in a person with this role')
    if (password) await refuseWeakPassword(ctx, { password, ...person })

    const passwordHash = password ? await hashPassword(password) : null
    return inTransaction(ctx, (tx) => admit(tx, { ...person, locale: speaks, timeZone: zone, passwordHash }))
  },
)

interface Admitted {
  readonly name: string
  readonly email: string
  readonly role: GivenRole
  readonly passwordHash: string | null
  readonly locale: string | null
  readonly timeZone: string
}

/** A person with a confirmed account, who joined now. */
export async function admit(tx: Tx, { email, passwordHash, ...person }: Admitted) {
  const personId = await createPerson(tx, { ...person, claimedAt: tx.now })
  const added = await tx.db
    .insertInto('accounts')
    .values({
      person_id: personId,
      email,
      password_hash: passwordHash,
      confirmed_at: tx.now,
      created_at: tx.now,
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirstOrThrow()
  if (!added.numInsertedOrUpdatedRows) throw addressTaken()

  await tellJoined(tx, personId)
  if (person.role !== 'member')
    await record(tx, {
      type: 'person.role-changed',
      object: personId,
      facts: { personId, from: 'member', to: person.role },
    })
  return { personId }
}
