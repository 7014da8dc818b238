import type { Reader } from '../kernel/context.ts'
import { ownIdAtTheDoor } from './accounts.ts'
import { hasFreshProof } from './rules.ts'
import { aboutFactor, appAddress } from './second-factors.ts'
import { showCommunity } from './show-community.ts'

/** A secret that nobody confirmed is shown for so long; then one begins again. */
const shownFor = 3_600_000

export type SecondFactor =
  | { readonly state: 'off' }
  | { readonly state: 'begun'; readonly secret: string; readonly appAddress: string }
  | { readonly state: 'on'; readonly since: string; readonly codesLeft: number }

/** Whether one is asked for a code at the door. The secret is shown only while it is set up, after a recent proof. */
export async function showSecondFactor(ctx: Reader): Promise<SecondFactor> {
  const personId = ownIdAtTheDoor(ctx.actor)
  const factor = await ctx.db
    .selectFrom('second_factors')
    .innerJoin('accounts', 'accounts.person_id', 'second_factors.person_id')
    .select((row) => [
      'second_factors.created_at',
      'second_factors.confirmed_at',
      'secret_sealed',
      'email',
      row
        .selectFrom('recovery_codes')
        .select((codes) => codes.fn.countAll<string>().as('left'))
        .whereRef('recovery_codes.person_id', '=', 'second_factors.person_id')
        .where('used_at', 'is', null)
        .as('codes_left'),
    ])
    .where('second_factors.person_id', '=', personId)
    .executeTakeFirst()
  if (factor?.confirmed_at)
    return { state: 'on', since: factor.confirmed_at.toISOString(), codesLeft: Number(factor.codes_left) }

  const young = factor && ctx.now.getTime() - factor.created_at.getTime() < shownFor
  if (!young || !hasFreshProof(ctx.actor, ctx.now)) return { state: 'off' }
  const secret = ctx.services.vault.open(factor.secret_sealed, aboutFactor(personId))
  const { name } = await showCommunity(ctx)
  return { state: 'begun', secret, appAddress: appAddress(secret, { community: name, email: factor.email }) }
}
