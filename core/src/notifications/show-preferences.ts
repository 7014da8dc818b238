import type { Reader } from '../kernel/context.ts'
import { ownId } from '../people/index.ts'
import { usual, type MailTime, type Preference } from './preferences.ts'
import { reasons, type Reason } from './rules.ts'

export interface Preferences {
  readonly reasons: Readonly<Record<Reason, Preference>>
  /** Since when no mail about news is sent at all, whatever is chosen by reason; null while they are. */
  readonly stoppedSince: string | null
}

/** What the actor wants to hear of outside of the house. A visitor is asked to sign in. */
export async function showPreferences({ db, actor }: Pick<Reader, 'db' | 'actor'>): Promise<Preferences> {
  return preferencesOf({ db }, ownId(actor))
}

/** The same of anybody, for whoever speaks to them. */
export async function preferencesOf({ db }: Pick<Reader, 'db'>, personId: string): Promise<Preferences> {
  const [chosen, stopped] = await Promise.all([
    db
      .selectFrom('notification_preferences')
      .select(['reason', 'mail', 'push'])
      .where('person_id', '=', personId)
      .execute(),
    db
      .selectFrom('notification_mails_stopped')
      .select('since')
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  ])
  const own = new Map(chosen.map(({ reason, mail, push }) => [reason, { mail: mail as MailTime, push }]))
  return {
    reasons: Object.fromEntries(
      reasons.map((reason) => [reason, own.get(reason) ?? usual[reason]]),
    ) as Record<Reason, Preference>,
    stoppedSince: stopped?.since.toISOString() ?? null,
  }
}
