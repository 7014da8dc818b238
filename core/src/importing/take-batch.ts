import { sql } from 'kysely'
import { inTransaction } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Invalid } from '../kernel/refusals.ts'
import type { Text } from './convert.ts'
import type { Batch, Item } from './items.ts'
import type { Done, Run } from './run.ts'
import { takeItems } from './take-items.ts'
import { mostFaults, Tally } from './tally.ts'

/** As many as one statement takes without becoming slow or large. */
const together = 1000

/**
 * Writes one batch with its counts, its faults and how far it brings its file, in one transaction: killed at any
 * moment, an import goes on exactly behind what it wrote.
 */
export async function takeBatch(
  run: Run,
  batch: Batch,
  texts: ReadonlyMap<Item, Text | null>,
): Promise<void> {
  const tally = new Tally()
  const before = run.done.get(batch.file) ?? { rows: 0, done: false, waiting: 0 }
  let done = { rows: before.rows + batch.rows, done: batch.done, waiting: before.waiting }

  const take = async (tx: Tx | null) => {
    for (let at = 0; at < batch.items.length; at += together)
      done.waiting += await takeOrDivide({ run, tx, texts, tally }, batch.items.slice(at, at + together))
  }
  if (run.id === null) await take(null)
  else
    await inTransaction(run.ctx, async (tx) => {
      await take(tx)
      await keepProgress(tx, { run, file: batch.file, before, done })
      await keepTally(tx, run.id!, tally)
    })
  run.done.set(batch.file, done)
  run.total.merge(tally)
}

/** When the database refuses a batch for something in it, the batch is halved until the one bad row stands alone. */
async function takeOrDivide(
  taking: { run: Run; tx: Tx | null; texts: ReadonlyMap<Item, Text | null>; tally: Tally },
  items: readonly Item[],
): Promise<number> {
  const { tx, tally } = taking
  const own = new Tally()
  try {
    const { waiting } = tx
      ? await inTransaction(tx, (inner) => takeItems({ ...taking, tx: inner, tally: own }, items))
      : await takeItems({ ...taking, tally: own }, items)
    tally.merge(own)
    return waiting
  } catch (error) {
    if (!isAboutContent(error)) throw error
    if (items.length === 1) {
      tally.broken(items[0]!, `It cannot be kept: ${(error as Error).message.slice(0, 200)}`)
      return 0
    }
    const middle = items.length >> 1
    return (
      (await takeOrDivide(taking, items.slice(0, middle))) + (await takeOrDivide(taking, items.slice(middle)))
    )
  }
}

/** Values that do not fit, not a database that is gone: SQLSTATE classes 22, 23 and 54. */
function isAboutContent(error: unknown): boolean {
  if (error instanceof Invalid) return true
  return error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code))
}

interface Move {
  readonly run: Run
  readonly file: string
  readonly before: Done
  readonly done: Done
}

/** Fails when somebody else moved it meanwhile: two importers of one dump would count twice. */
async function keepProgress(tx: Tx, { run, file, before, done }: Move): Promise<void> {
  const { rows } = await sql`/* keep_progress */
    update imports set progress = progress || ${JSON.stringify({ [file]: done })}::jsonb
    where id = ${run.id} and coalesce((progress -> ${file}::text ->> 'rows')::bigint, 0) = ${before.rows}
    returning id`.execute(tx.db)
  if (rows.length === 0) throw new Conflict('import.running', 'Another process is importing this already')
}

async function keepTally(tx: Tx, importId: string, tally: Tally): Promise<void> {
  await sql`/* keep_import_counts */
    insert into import_counts (import_id, type, month, outcome, reason, rows)
    select ${importId}, type, month, outcome, reason, rows
    from jsonb_to_recordset(${JSON.stringify(tally.counts)}::jsonb)
      as row (type text, month text, outcome text, reason text, rows bigint)
    on conflict (import_id, type, month, outcome, reason)
      do update set rows = import_counts.rows + excluded.rows`.execute(tx.db)
  if (tally.faults.length === 0) return
  await sql`/* keep_import_faults */
    insert into import_faults (import_id, file, row_number, line, message, kept)
    select ${importId}, file, row, line, message, kept
    from jsonb_to_recordset(${JSON.stringify(tally.faults)}::jsonb)
      as fault (file text, row bigint, line bigint, message text, kept boolean)
    where (select count(*) from import_faults where import_id = ${importId}) < ${mostFaults}
    on conflict do nothing`.execute(tx.db)
}
