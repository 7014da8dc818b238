import { sql } from 'kysely'
import { catalogue, type Facts, type Happening } from './catalogue.ts'
import type { Tx } from './context.ts'
import { isStaffAct } from './staff-acts.ts'
import { noteStep } from './trace.ts'

/** Something that happened, as readers get it. */
export type Event<Type extends Happening = Happening> = {
  [T in Type]: {
    readonly id: string
    readonly xid: string
    readonly at: Date
    readonly type: T
    readonly actorId: string | null
    readonly objectId: string
    readonly contextId: string | null
    readonly facts: Facts<T>
    readonly origin: 'live' | 'import'
  }
}[Type]

/** What a command tells the log: the thing it happened to, and where that thing lives (its topic or space). */
export interface Telling<Type extends Happening = Happening> {
  readonly type: Type
  readonly object: string
  readonly context?: string | null
  readonly facts: Facts<Type>
  /** Only history has another moment or actor than the command's own. */
  readonly at?: Date
  readonly actorId?: string | null
}

/** Writes what happened in the transaction of what changed. */
export async function record<Type extends Happening>(tx: Tx, telling: Telling<Type>): Promise<void> {
  await recordAll(tx, [telling])
}

/** The same for many at once, in one statement: importers tell thousands. */
export async function recordAll(tx: Tx, tellings: readonly Telling[]): Promise<void> {
  if (tellings.length === 0) return
  const rows = tellings.map((telling) => ({
    at: telling.at ?? tx.now,
    type: telling.type,
    actor_id: telling.actorId === undefined ? tx.actor.id : telling.actorId,
    object_id: telling.object,
    context_id: telling.context ?? null,
    facts: catalogue[telling.type].parse(telling.facts),
    origin: tx.origin,
    staff: tx.origin === 'live' && isStaffAct(tx.actor, telling),
    door: tx.door,
  }))
  noteStep({ 'parvis.events': [...new Set(rows.map(({ type }) => type))] })
  await sql`/* record */
    insert into events (at, type, actor_id, object_id, context_id, facts, origin, staff, door)
    select at, type, actor_id, object_id, context_id, facts, origin, staff, door
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (at timestamptz, type text, actor_id uuid, object_id uuid, context_id uuid, facts jsonb, origin text,
        staff boolean, door text)
  `.execute(tx.db)
}
