import { sql } from 'kysely'
import type { AcceptanceItem, Batch, Counted, SkippedItem } from './items.ts'
import type { Run } from './run.ts'

interface Marked {
  readonly external_id: string
  /** When the answer was given; null when it is not here. */
  readonly created_at: Date | null
  /** A vote says when it was marked. */
  readonly dated: boolean
}

const file = 'accepted answers'
const page = 1000

/**
 * Questions that say which answer they accept, where no vote says when: a dump without Votes.xml, or an old one. The
 * answer's own date is the best that is known.
 */
export async function* assumedAcceptances(run: Run): AsyncGenerator<Batch> {
  const before = run.done.get(file)
  if (before?.done) return
  const done = before?.rows ?? 0
  let passed = 0
  for (let after = ''; ;) {
    const marked = await nextMarked(run, after)
    const fresh = marked.slice(Math.max(0, done - passed))
    passed += marked.length
    const items = fresh.filter(({ dated }) => !dated).map(itemOf)
    yield { file, items, rows: fresh.length, bytesDone: 0, done: marked.length < page }
    if (marked.length < page) break
    after = marked.at(-1)!.external_id
  }
  if (run.id === null) yield { file, items: pretended(run), rows: 0, bytesDone: 0, done: true }
}

async function nextMarked(run: Run, after: string): Promise<Marked[]> {
  const { rows } = await sql<Marked>`/* assumed_acceptances */
    with marked as materialized (
      select external_id from external_ids
      where source = ${run.source} and kind = 'accepts' and external_id > ${after}
      order by external_id limit ${page}
    )
    select m.external_id, answer.created_at, a.id is not null as dated
    from marked m
    left join lateral (
      select id from external_ids where source = ${run.source} and kind = 'acceptance'
        and external_id = m.external_id limit 1
    ) a on true
    left join lateral (
      select p.created_at from external_ids x join posts p on p.topic_id = x.topic_id and p.id = x.id
      where x.source = ${run.source} and x.kind = 'post' and x.external_id = m.external_id limit 1
    ) answer on true
    order by m.external_id`.execute(run.ctx.db)
  return rows
}

function itemOf({ external_id: id, created_at: at }: Marked): AcceptanceItem | SkippedItem {
  const counted: Counted = {
    type: 'acceptance',
    month: at ? at.toISOString().slice(0, 7) : '',
    file,
    row: 0,
    line: 0,
  }
  if (!at) return { ...counted, kind: 'skipped', reason: 'The accepted answer is not in this import' }
  return {
    ...counted,
    kind: 'acceptance',
    post: `post/${id}`,
    ref: `acceptance-assumed/${id}`,
    at: null,
    onlyIfCurrent: false,
    byAsker: true,
  }
}

/** The same for a run that writes nothing: what it would have remembered, without dates. */
function pretended(run: Run): (AcceptanceItem | SkippedItem)[] {
  return [...run.pretended.numbers('accepts')]
    .filter((id) => !run.pretended.has('acceptance', id))
    .map((id) =>
      itemOf({
        external_id: id,
        created_at: run.pretended.has('post', id) ? new Date(0) : null,
        dated: false,
      }),
    )
}
