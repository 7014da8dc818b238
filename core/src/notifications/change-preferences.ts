import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayWriteAtAll } from '../spaces/index.ts'
import { preferencesShape } from './preferences.ts'
import { reasons } from './rules.ts'
import { showPreferences } from './show-preferences.ts'

/**
 * Changes how the actor hears of news outside of the house. What is not named stays as it is, and what is so already
 * changes nothing. Whoever stops all mails keeps what they chose by reason, for when they want some again.
 */
export const changePreferences = command(preferencesShape, async (tx, { mail, push, stopped }) => {
  const personId = tx.actor.id
  if (!personId || !mayWriteAtAll(tx.actor)) throw new Forbidden('Sign in first')

  const before = await showPreferences(tx)
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
    facts: { personId, reasons: changed.map(({ reason }) => reason), stopped: turns ? stopped : null },
  })
})

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
