import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { maySeeSuspensions } from './rules.ts'

/**
 * How often and why a person was kept out, newest first; nothing for whoever does not moderate. `endedAt` is null
 * while it lasts, `by` when it was the operator. A person has few: the newest fifty are all.
 */
export async function listSuspensions({ db, actor, now }: Reader, { personId }: { personId: string }) {
  if (!maySeeSuspensions(actor)) return []
  const { rows } = await sql<{
    id: string
    reason: string
    at: Date
    until: Date | null
    ended: Date | null
    by: string | null
  }>`/* list_suspensions */
    select s.id, s.reason, s.suspended_at as at, s.until, p.name as by,
      coalesce(s.ended_at, case when s.until <= ${now} then s.until end) as ended
    from suspensions s left join people p on p.id = s.suspended_by
    where s.person_id = ${personId}
    order by s.suspended_at desc, s.id desc
    limit 50`.execute(db)
  return rows.map(({ id, reason, at, until, ended, by }) => ({
    id,
    reason,
    at: at.toISOString(),
    until: until?.toISOString() ?? null,
    endedAt: ended?.toISOString() ?? null,
    by,
  }))
}
