import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Reader } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { communityId } from './community.ts'
import { mayManage } from './rules.ts'

export const signUpWays = ['open', 'invitation'] as const
export type SignUpWay = (typeof signUpWays)[number]

/** Lets everybody sign up, or only who was invited. The same again changes nothing. */
export const changeSignUp = command(
  { signUp: z.enum(signUpWays, 'Choose who may sign up') },
  async (tx, { signUp }) => {
    if (!mayManage(tx.actor)) throw new Forbidden('Only managers may change the community')
    if ((await signUpWay(tx)) === signUp) return
    const row = { value: JSON.stringify({ by: signUp }), changed_at: tx.now }
    await tx.db
      .insertInto('settings')
      .values({ key: 'sign-up', ...row })
      .onConflict((known) => known.column('key').doUpdateSet(row))
      .execute()
    await record(tx, { type: 'community.changed', object: communityId, facts: { key: 'sign-up' } })
  },
)

/** Who may sign up. Open until somebody decides otherwise. */
export async function signUpWay({ db }: Pick<Reader, 'db'>): Promise<SignUpWay> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', 'sign-up').executeTakeFirst()
  return (row?.value as { by?: SignUpWay } | undefined)?.by ?? 'open'
}
