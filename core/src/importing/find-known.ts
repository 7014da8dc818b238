import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import type { Ref } from './items.ts'
import type { Run } from './run.ts'

export interface Place {
  readonly id: string
  readonly topicId: string | null
}

/** Which of these things of the other forum are here, and where. */
export async function findKnown(
  reader: Reader,
  run: Pick<Run, 'source' | 'id' | 'pretended'>,
  refs: ReadonlySet<Ref>,
): Promise<Map<Ref, Place>> {
  const known = new Map<Ref, Place>()
  if (refs.size === 0) return known
  const pairs = [...refs].map(partsOf)
  const { rows } = await sql<{ kind: string; external_id: string; id: string; topic_id: string | null }>`
    /* find_known */ select e.kind, e.external_id, coalesce(p.merged_into, e.id) as id, e.topic_id
    from unnest(${pairs.map(([kind]) => kind)}::text[], ${pairs.map(([, id]) => id)}::text[])
      as wanted (kind, external_id)
    join external_ids e on e.source = ${run.source} and e.kind = wanted.kind
      and e.external_id = wanted.external_id
    left join people p on p.id = e.id`.execute(reader.db)
  for (const row of rows) known.set(`${row.kind}/${row.external_id}`, { id: row.id, topicId: row.topic_id })

  if (run.id === null)
    for (const ref of refs)
      if (!known.has(ref) && run.pretended.has(...partsOf(ref))) known.set(ref, pretendedPlace)
  return known
}

/** Stands for what a run that writes nothing would have written. */
const pretendedPlace: Place = { id: '', topicId: '' }

export function partsOf(ref: Ref): [kind: string, id: string] {
  const cut = ref.indexOf('/')
  return [ref.slice(0, cut), ref.slice(cut + 1)]
}
