import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { Conflict, NotFound } from '../kernel/refusals.ts'
import type { GivenRole } from './rules.ts'
import { hashOfToken } from './tokens.ts'

interface FoundInvitation {
  readonly id: string
  readonly role: GivenRole
  /** The address it was mailed to; whoever holds the token has read that mail. */
  readonly email: string | null
  /** Who invites; null when it was the operator. */
  readonly by: string | null
  readonly space: { readonly slug: string; readonly name: string } | null
}

/**
 * The invitation behind a link, as the person sees it who follows it. NotFound when there never was one; Conflict
 * when it was withdrawn, is too old, or has let in as many as it may.
 */
export async function findInvitation(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  { token }: { token: string },
): Promise<FoundInvitation> {
  const hash = hashOfToken(token)
  if (!hash) throw new NotFound('invitation')
  const { rows } = await sql<
    FoundInvitation & { over: 'withdrawn' | 'expired' | 'used' | null }
  >`/* find_invitation */
    select i.id, i.role, i.email, p.name as by,
      case when s.id is not null then json_build_object('slug', s.slug, 'name', s.name) end as space,
      case when i.revoked_at is not null then 'withdrawn' when i.uses >= i.most_uses then 'used'
        when i.expires_at <= ${now} then 'expired' end as over
    from invitations i
      left join people p on p.id = i.created_by
      left join spaces s on s.id = i.space_id and s.archived_at is null
    where i.token_hash = ${hash}`.execute(db)
  const found = rows[0]
  if (!found) throw new NotFound('invitation')
  const { over, ...invitation } = found
  if (over === 'withdrawn') throw new Conflict('invitation.withdrawn', 'This invitation was withdrawn')
  if (over === 'used') throw new Conflict('invitation.used', 'This invitation was used already')
  if (over === 'expired')
    throw new Conflict('invitation.expired', 'This invitation is too old: ask for a new one')
  return invitation
}
