import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { partsOf } from './find-known.ts'
import type { Ref } from './items.ts'
import type { Run } from './run.ts'

export interface ExternalId {
  readonly ref: Ref
  readonly id: string
  readonly topicId: string | null
}

/** Remembers what things were called where they came from. The first to have a name keeps it. */
export async function keepExternalIds(run: Run, tx: Tx | null, names: readonly ExternalId[]): Promise<void> {
  if (names.length === 0) return
  if (!tx) {
    for (const { ref } of names) run.pretended.add(...partsOf(ref))
    return
  }
  const rows = names.map(({ ref, id, topicId }) => {
    const [kind, external] = partsOf(ref)
    return { kind, external, id, topic: topicId }
  })
  await sql`/* keep_external_ids */
    insert into external_ids (source, kind, external_id, id, topic_id)
    select ${run.source}, kind, external, id, topic
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (kind text, external text, id uuid, topic uuid)
    on conflict do nothing`.execute(tx.db)
}
