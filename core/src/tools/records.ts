import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context, Reader } from '../kernel/context.ts'

/** What the protocol keeps for a while: a code, a token, a grant, a session of its own, a question to a person. */
export type RecordPayload = Readonly<Record<string, unknown>>

export interface NewRecord {
  readonly kind: string
  readonly id: string
  readonly payload: RecordPayload
  readonly expiresAt: Date
  /** The session of ours by which somebody is signed in now, and that a session of the protocol ends with. */
  readonly sessionId: string | null
}

/**
 * Keeps a record, or what became of it. Who could read the table opens nothing: the id, which is the token itself, is
 * kept as its hash. What belongs to a session that ended meanwhile is not kept at all.
 */
export async function keepRecord({ db }: Pick<Context, 'db'>, record: NewRecord): Promise<void> {
  const { kind, id, payload, expiresAt, sessionId } = record
  const { jti: _, ...kept } = payload
  const personId = text(payload.accountId)
  const session = kind === 'Session' && personId ? sessionId : null
  if (kind === 'Session' && personId && !session) return
  await sql`/* keep_tool_record */
    insert into tool_records (kind, id_hash, payload, uid, grant_id, tool_id, person_id, session_id, expires_at)
    select ${kind}, ${hashOf(id)}, ${JSON.stringify(kept)}::jsonb, ${text(payload.uid)}, ${kind === 'Grant' ? id : text(payload.grantId)},
      ${toolOf(payload)}::uuid, ${personId}::uuid, ${session}::uuid, ${expiresAt}
    where ${session}::uuid is null
      or exists (select from sessions where person_id = ${personId}::uuid and id = ${session}::uuid)
    on conflict (kind, id_hash) do update set payload = excluded.payload, uid = excluded.uid,
      grant_id = excluded.grant_id, person_id = excluded.person_id, session_id = excluded.session_id,
      expires_at = excluded.expires_at`.execute(db)
}

/**
 * A record by its id; null when there is none, or it is too old. A session of the protocol opens nothing without the
 * session of ours that made it, so whoever signed out here is out there.
 */
export async function findRecord(
  reader: Pick<Reader, 'db' | 'now'>,
  { kind, id, sessionId }: { kind: string; id: string; sessionId: string | null },
): Promise<RecordPayload | null> {
  const found = await lookUp(reader, kind, sql`id_hash = ${hashOf(id)}`)
  if (!found || (found.sessionId !== null && found.sessionId !== sessionId)) return null
  return { ...found.payload, jti: id }
}

/** A session of the protocol by what its tokens call it. */
export async function findRecordByUid(
  reader: Pick<Reader, 'db' | 'now'>,
  { kind, uid }: { kind: string; uid: string },
): Promise<RecordPayload | null> {
  return (await lookUp(reader, kind, sql`uid = ${uid}`))?.payload ?? null
}

/**
 * Marks a code or a token as used. False when somebody was quicker: it opens once, and whoever has it besides its tool
 * makes everything worthless that came of it.
 */
export async function consumeRecord(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { kind, id }: { kind: string; id: string },
): Promise<boolean> {
  const used = await db
    .updateTable('tool_records')
    .set({ consumed_at: now })
    .where('kind', '=', kind)
    .where('id_hash', '=', hashOf(id))
    .where('consumed_at', 'is', null)
    .executeTakeFirst()
  if (used.numUpdatedRows > 0n) return true
  await sql`/* forget_stolen_grant */
    delete from tool_records where grant_id = (
      select grant_id from tool_records where kind = ${kind} and id_hash = ${hashOf(id)}
    )`.execute(db)
  return false
}

export async function forgetRecord(
  { db }: Pick<Context, 'db'>,
  { kind, id }: { kind: string; id: string },
): Promise<void> {
  await db.deleteFrom('tool_records').where('kind', '=', kind).where('id_hash', '=', hashOf(id)).execute()
}

/** Takes back every record of this kind that came of one grant. */
export async function forgetGrant(
  { db }: Pick<Context, 'db'>,
  { kind, grantId }: { kind: string; grantId: string },
): Promise<void> {
  await db.deleteFrom('tool_records').where('kind', '=', kind).where('grant_id', '=', grantId).execute()
}

export function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest()
}

async function lookUp({ db, now }: Pick<Reader, 'db' | 'now'>, kind: string, which: ReturnType<typeof sql>) {
  const { rows } = await sql<{
    payload: RecordPayload
    consumedAt: Date | null
    sessionId: string | null
  }>`/* find_tool_record */
    select r.payload, r.consumed_at as "consumedAt", r.session_id as "sessionId"
    from tool_records r
      left join sessions s on s.person_id = r.person_id and s.id = r.session_id
    where r.kind = ${kind} and r.${which} and r.expires_at > ${now}
      and (r.session_id is null or s.expires_at > ${now})`.execute(db)
  const row = rows[0]
  if (!row) return null
  const consumed = row.consumedAt && { consumed: Math.floor(row.consumedAt.getTime() / 1000) }
  return { payload: { ...row.payload, ...consumed }, sessionId: row.sessionId }
}

function toolOf({ clientId, params }: RecordPayload): string | null {
  return text(clientId) ?? text((params as RecordPayload | undefined)?.client_id)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
