import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Reader, Tx } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { keepPreferences } from './keep-preferences.ts'
import { mailTimes, type MailTime } from './preferences.ts'
import { reasons, type Reason } from './rules.ts'
import { preferencesOf } from './show-preferences.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

/** How a reason was heard of by mail. */
export interface MailBefore {
  readonly reason: Reason
  readonly mail: MailTime
}

const token = z.string().max(1000)

/**
 * What an address in a mail would stop, as it stands now: nothing is left when all of it was stopped already. Whoever
 * has the mail may ask; NotFound when the address is not whole.
 */
export async function findUnsubscribable(
  ctx: Pick<Reader, 'db' | 'services'>,
  { token: given }: { token: string },
): Promise<{ daily: boolean; left: MailBefore[] }> {
  const kind = readUnsubscribeToken(ctx.services, given)
  if (!kind) throw new NotFound('link')
  const { reasons: chosen, stoppedSince } = await preferencesOf(ctx, kind.personId)
  const daily = kind.reasons.length === 0
  const meant = daily ? reasons.filter((reason) => chosen[reason].mail === 'daily') : kind.reasons
  const left = meant
    .map((reason) => ({ reason, mail: chosen[reason].mail }))
    .filter(({ mail }) => mail !== 'never')
  return { daily, left: stoppedSince ? [] : left }
}

/**
 * Stops the kind of mails from which the address comes, for whoever has it and without signing in. Returns how it was,
 * for when they think otherwise; stopping twice changes nothing.
 */
export const unsubscribe = command({ token }, async (tx, { token: given }): Promise<MailBefore[]> => {
  const { left } = await findUnsubscribable(tx, { token: given })
  await keep(tx, given, Object.fromEntries(left.map(({ reason }) => [reason, 'never'])))
  return left
})

/** Takes it back: of the reasons that the address is about, those that are named are heard of again. */
export const resubscribe = command(
  { token, before: z.partialRecord(z.enum(reasons), z.enum(mailTimes)) },
  async (tx, { token: given, before }) => {
    await keep(tx, given, before)
  },
)

async function keep(tx: Tx, given: string, mail: Partial<Record<Reason, MailTime>>) {
  const kind = readUnsubscribeToken(tx.services, given)
  if (!kind) throw new NotFound('link')
  const meant = kind.reasons.length ? kind.reasons : reasons
  const own = Object.fromEntries(
    Object.entries(mail).filter(([reason]) => meant.some((one) => one === reason)),
  )
  await keepPreferences(tx, kind.personId, { mail: own, push: {} })
}
