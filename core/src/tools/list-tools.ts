import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import type { GivenRole } from '../people/index.ts'
import { refuseOthers } from './create-tool.ts'

export interface ShownTool {
  /** What the tool calls its client ID. */
  readonly id: string
  readonly name: string
  readonly redirectAddresses: readonly string[]
  readonly logoutAddresses: readonly string[]
  readonly leastRole: GivenRole
  readonly hasSecret: boolean
  readonly secretMadeAt: string | null
  readonly oldSecretUntil: string | null
  readonly createdAt: string
  readonly by: { readonly handle: string; readonly name: string } | null
  /** How many people it knows. */
  readonly people: number
  readonly lastUsedAt: string | null
}

/** All tools, newest first. Never their secrets. */
export async function listTools(reader: Reader): Promise<ShownTool[]> {
  refuseOthers(reader)
  return ask(reader, null)
}

export async function showTool(reader: Reader, { toolId }: { toolId: string }): Promise<ShownTool> {
  refuseOthers(reader)
  const [tool] = await ask(reader, toolId)
  if (!tool) throw new NotFound('tool')
  return tool
}

/** Whether anybody may sign in elsewhere with their account here: without a tool there is nothing to load. */
export async function hasTools({ db }: Pick<Reader, 'db'>): Promise<boolean> {
  return (await db.selectFrom('tools').select('id').limit(1).executeTakeFirst()) !== undefined
}

async function ask({ db, now }: Reader, id: string | null): Promise<ShownTool[]> {
  const { rows } = await sql<{
    id: string
    name: string
    redirects: string[]
    logouts: string[]
    leastRole: GivenRole
    hasSecret: boolean
    secretMadeAt: Date | null
    oldSecretUntil: Date | null
    createdAt: Date
    by: { handle: string; name: string } | null
    people: number
    lastUsedAt: Date | null
  }>`/* list_tools */
    select t.id, t.name, t.redirect_addresses as redirects, t.logout_addresses as logouts, t.least_role as "leastRole",
      t.secret_hash is not null as "hasSecret", t.secret_made_at as "secretMadeAt",
      case when t.old_secret_until > ${now} then t.old_secret_until end as "oldSecretUntil",
      t.created_at as "createdAt",
      case when p.id is not null then json_build_object('handle', p.handle, 'name', p.name) end as by,
      known.people, known.last as "lastUsedAt"
    from tools t
      left join people p on p.id = t.created_by
      cross join lateral (
        select count(*)::int as people, max(last_used_at) as last from tool_permissions where tool_id = t.id
      ) as known
    where ${id}::uuid is null or t.id = ${id}::uuid
    order by t.created_at desc, t.id desc`.execute(db)
  return rows.map(({ redirects, logouts, ...row }) => ({
    ...row,
    redirectAddresses: redirects,
    logoutAddresses: logouts,
    secretMadeAt: row.secretMadeAt?.toISOString() ?? null,
    oldSecretUntil: row.oldSecretUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}
