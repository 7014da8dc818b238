import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { usual, type MailTime } from './preferences.ts'
import { reasons } from './rules.ts'

/**
 * The part of a statement that keeps what its people want to hear of by mail at that time, and can: they have proved
 * their address, are not kept out and did not stop all mails. To be joined to `notifications told`.
 */
export function inHand({ now }: Pick<Tx, 'now'>, time: MailTime) {
  const usually = reasons.filter((reason) => usual[reason].mail === time)
  return sql`join people person on person.id = told.person_id and not person.bot
      and (person.suspended_at is null or person.suspended_until <= ${now})
    join accounts account on account.person_id = told.person_id and account.confirmed_at is not null
    left join notification_mails_stopped stopped on stopped.person_id = told.person_id
    left join notification_preferences preference
      on preference.person_id = told.person_id and preference.reason = told.reason
    join (select) as wanted on stopped.person_id is null
      and coalesce(preference.mail = ${time}, told.reason = any(${usually}::text[]))`
}
