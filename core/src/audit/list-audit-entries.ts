import { sql } from 'kysely'
import { z } from 'zod'
import { topicUrl } from '../conversations/index.ts'
import type { Happening } from '../kernel/catalogue.ts'
import type { Reader } from '../kernel/context.ts'
import { cursor } from '../kernel/cursor.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { auditedTypes } from '../kernel/staff-acts.ts'
import { mayManage } from '../people/index.ts'

/** A bigint as text: how far down the log. */
const place = cursor(z.string().regex(/^\d{1,18}$/))
const date = z.iso.date()

interface Wish {
  /** Handle of who did it; `parvis` for what the operator or Parvis itself did. */
  readonly who?: string
  /** Handle of whom it was about. */
  readonly about?: string
  readonly type?: string
  /** Days such as 2026-01-31 in `timeZone`, both included. */
  readonly from?: string
  readonly to?: string
  readonly timeZone?: string
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

export interface AuditEntry {
  readonly id: string
  readonly at: string
  readonly type: Happening
  /** How they came in; null for what is older than the audit log. */
  readonly door: 'pages' | 'api' | 'terminal' | 'upkeep' | null
  /** Null: the operator at the command line, or Parvis itself. */
  readonly who: { readonly handle: string; readonly name: string } | null
  readonly about: { readonly handle: string; readonly name: string } | null
  readonly topic: { readonly title: string; readonly url: string } | null
  readonly space: string | null
  /** Where a webhook leads: the host of its address. */
  readonly host: string | null
  /** A role before and after, for a change of role. */
  readonly from: string | null
  readonly to: string | null
  /** Why, for a suspension and for looking as somebody; until when, for a suspension. */
  readonly reason: string | null
  readonly until: string | null
}

interface Row extends Omit<AuditEntry, 'at' | 'topic'> {
  readonly at: Date
  readonly topic: { readonly id: string; readonly slug: string; readonly title: string } | null
}

/**
 * What staff did, newest first. Managers and owners only. Names are those of today: somebody who went away stays as
 * an act without a name.
 */
export async function listAuditEntries({ db, actor }: Reader, wish: Wish = {}) {
  if (!mayManage(actor)) throw new Forbidden('Only managers may read the audit log')
  const { from, to, timeZone = 'UTC' } = wish
  for (const [field, day] of Object.entries({ from, to }))
    if (day && !date.safeParse(day).success)
      throw new Invalid({ [field]: ['Write a date such as 2026-01-31'] })
  const most = Math.min(Math.max(1, wish.limit ?? 50), 500)
  const before = place.decode(wish.after) ?? null
  const type = auditedTypes.find((known) => known === wish.type) ?? null

  const { rows } = await sql<Row>`/* list_audit_entries */
    select e.id::text, e.at, e.type, e.door,
      case when w.id is not null then json_build_object('handle', w.handle, 'name', w.name) end as who,
      case when a.id is not null then json_build_object('handle', a.handle, 'name', a.name) end as about,
      case when t.id is not null then json_build_object('id', t.id, 'slug', t.slug, 'title', t.title) end as topic,
      s.name as space, e.facts ->> 'host' as host, e.facts ->> 'from' as "from", e.facts ->> 'to' as "to",
      coalesce(u.reason, v.reason) as reason,
      e.facts ->> 'until' as until
    from events e
      left join people w on w.id = e.actor_id
      left join people a on a.id = coalesce(e.facts ->> 'personId', e.facts ->> 'authorId')::uuid
      left join topics t on t.id = (e.facts ->> 'topicId')::uuid
      left join spaces s on s.id = (e.facts ->> 'spaceId')::uuid
      left join suspensions u on u.person_id = a.id and u.id = (e.facts ->> 'suspensionId')::uuid
      left join viewings v on v.id = (e.facts ->> 'viewingId')::uuid and e.type = 'viewing.started'
    where e.staff
      and (${before}::bigint is null or e.id < ${before}::bigint)
      and (${type}::text is null or e.type = ${type})
      and (${handleOf(wish.who)}::text is null
        or case when ${handleOf(wish.who)} = 'parvis' then e.actor_id is null
          else lower(w.handle) = ${handleOf(wish.who)} end)
      and (${handleOf(wish.about)}::text is null or lower(a.handle) = ${handleOf(wish.about)})
      and (${from || null}::date is null or e.at >= ${from || null}::date::timestamp at time zone ${timeZone})
      and (${to || null}::date is null or e.at < (${to || null}::date + 1)::timestamp at time zone ${timeZone})
    order by e.id desc
    limit ${most + 1}`.execute(db)

  const page = rows.slice(0, most)
  return {
    items: page.map(({ at, topic, ...row }): AuditEntry => ({
      ...row,
      at: at.toISOString(),
      topic: topic && { title: topic.title, url: topicUrl(topic.id, topic.slug) },
    })),
    next: rows.length > most ? place.encode(page.at(-1)!.id) : null,
  }
}

function handleOf(typed: string | undefined): string | null {
  return typed?.replaceAll('\0', '').trim().replace(/^@/, '').toLowerCase() || null
}
