import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayInvite, type GivenRole } from './rules.ts'

const newest = cursor(momentAndId)

interface Row {
  id: string
  role: GivenRole
  space: { slug: string; name: string } | null
  email: string | null
  note: string
  at: string
  expiresAt: Date
  mostUses: number | null
  uses: number
  by: { handle: string; name: string } | null
  state: 'open' | 'used' | 'expired' | 'withdrawn'
  came: { handle: string; name: string }[]
}

/**
 * Invitations, newest first, for those who may make them: how each stands, and who came with it (the first twenty).
 * `by` is null when it was the operator.
 */
export async function listInvitations(
  { db, actor, now }: Reader,
  { after, limit = 30 }: { after?: string; limit?: number } = {},
) {
  if (!mayInvite(actor, 'member')) throw new Forbidden('Only managers may see to invitations')
  const most = Math.min(Math.max(1, limit), 100)
  const [at = null, id = null] = newest.decode(after) ?? []
  const { rows } = await sql<Row>`/* list_invitations */
    select i.id, i.role, i.email, i.note, to_json(i.created_at) as at, i.expires_at as "expiresAt",
      i.most_uses as "mostUses", i.uses,
      case when s.id is not null then json_build_object('slug', s.slug, 'name', s.name) end as space,
      case when p.id is not null then json_build_object('handle', p.handle, 'name', p.name) end as by,
      case when i.revoked_at is not null then 'withdrawn' when i.uses >= i.most_uses then 'used'
        when i.expires_at <= ${now} then 'expired' else 'open' end as state,
      (select coalesce(json_agg(json_build_object('handle', handle, 'name', name) order by used_at), '[]')
        from (select handle, name, used_at from invitation_uses u join people on people.id = u.person_id
          where u.invitation_id = i.id order by used_at limit 20) as first) as came
    from invitations i left join people p on p.id = i.created_by left join spaces s on s.id = i.space_id
    where ${at}::timestamptz is null or (i.created_at, i.id) < (${at}::timestamptz, ${id}::uuid)
    order by i.created_at desc, i.id desc
    limit ${most + 1}`.execute(db)

  const page = rows.slice(0, most)
  const last = page.at(-1)
  return {
    items: page.map(({ at: made, expiresAt, ...invitation }) => ({
      ...invitation,
      createdAt: new Date(made).toISOString(),
      expiresAt: expiresAt.toISOString(),
      may: { revoke: invitation.state === 'open' && mayInvite(actor, invitation.role) },
    })),
    next: last && rows.length > most ? newest.encode([last.at, last.id]) : null,
  }
}
