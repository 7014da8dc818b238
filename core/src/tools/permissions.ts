import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Context, Reader } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { NotFound } from '../kernel/refusals.ts'
import { ownIdToClose } from '../people/index.ts'
import type { ToolScope } from './rules.ts'

/** What this person lets a tool know; null when they were never asked, or took it back. */
export async function findPermission(
  { db }: Pick<Reader, 'db'>,
  { personId, toolId }: { personId: string; toolId: string },
): Promise<{ scopes: ToolScope[] } | null> {
  const row = await db
    .selectFrom('tool_permissions')
    .select('scopes')
    .where('person_id', '=', personId)
    .where('tool_id', '=', toolId)
    .executeTakeFirst()
  return row ? { scopes: row.scopes as ToolScope[] } : null
}

/** The person was let into the tool just now. */
export async function noteToolUse(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { personId, toolId }: { personId: string; toolId: string },
): Promise<void> {
  await db
    .updateTable('tool_permissions')
    .set({ last_used_at: now })
    .where('person_id', '=', personId)
    .where('tool_id', '=', toolId)
    .execute()
}

/** The tools that know somebody, and what each may know; the last used first. */
export async function listPermissions({ db, actor, now }: Reader) {
  const rows = await db
    .selectFrom('tool_permissions as p')
    .innerJoin('tools as t', 't.id', 'p.tool_id')
    .select(['t.id', 't.name', 't.redirect_addresses', 'p.scopes', 'p.given_at', 'p.last_used_at'])
    .where('p.person_id', '=', ownIdToClose({ actor, now }, { lately: false }))
    .orderBy('p.last_used_at', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
  return rows.map((row) => ({
    toolId: row.id,
    name: row.name,
    host: new URL(row.redirect_addresses[0]!).host,
    scopes: row.scopes as ToolScope[],
    givenAt: row.given_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
  }))
}

/**
 * Takes back what a tool may know of oneself: its tokens open nothing from the next request on, and it has to ask anew.
 * What it knows already it keeps.
 */
export const withdrawPermission = command({ toolId: z.uuid() }, async (tx, { toolId }) => {
  const personId = ownIdToClose(tx, { lately: false })
  const { numDeletedRows } = await tx.db
    .deleteFrom('tool_permissions')
    .where('person_id', '=', personId)
    .where('tool_id', '=', toolId)
    .executeTakeFirstOrThrow()
  if (!numDeletedRows) throw new NotFound('connection')
  await tx.db
    .deleteFrom('tool_records')
    .where('person_id', '=', personId)
    .where('tool_id', '=', toolId)
    .execute()
  await record(tx, { type: 'tool.withdrawn', object: toolId, facts: { toolId, personId } })
})
