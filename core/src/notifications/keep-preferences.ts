import type { z } from 'zod'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import type { preferencesShape } from './preferences.ts'
import { reasons } from './rules.ts'
import { preferencesOf } from './show-preferences.ts'

type Changes = z.output<z.ZodObject<typeof preferencesShape>>

/** Writes what is other than before, and tells it as that person's own act; when nothing is, it does neither. */
export async function keepPreferences(tx: Tx, personId: string, { mail, push, stopped }: Changes) {
  const before = await preferencesOf(tx, personId)
  const changed = reasons.flatMap((reason) => {
    const is = before.reasons[reason]
    const wanted = { mail: mail[reason] ?? is.mail, push: push[reason] ?? is.push }
    return wanted.mail === is.mail && wanted.push === is.push ? [] : [{ reason, ...wanted }]
  })
  const turns = stopped !== undefined && stopped !== (before.stoppedSince !== null)
  if (changed.length === 0 && !turns) return

  for (const { reason, ...row } of changed)
    await tx.db
      .insertInto('notification_preferences')
      .values({ person_id: personId, reason, ...row, changed_at: tx.now })
      .onConflict((known) =>
        known.columns(['person_id', 'reason']).doUpdateSet({ ...row, changed_at: tx.now }),
      )
      .execute()
  if (turns) await turnMails(tx, { personId, stopped })
  await record(tx, {
    type: 'notifications.preferences-changed',
    object: personId,
    actorId: personId,
    facts: { personId, reasons: changed.map(({ reason }) => reason), stopped: turns ? stopped : null },
  })
}

async function turnMails(tx: Tx, { personId, stopped }: { personId: string; stopped: boolean }) {
  if (!stopped) {
    await tx.db.deleteFrom('notification_mails_stopped').where('person_id', '=', personId).execute()
    return
  }
  await tx.db
    .insertInto('notification_mails_stopped')
    .values({ person_id: personId, since: tx.now })
    .onConflict((already) => already.doNothing())
    .execute()
}
