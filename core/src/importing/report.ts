import type { Reader } from '../kernel/context.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { sql } from 'kysely'
import { maySeeImports } from './rules.ts'
import type { Run } from './run.ts'
import type { Count, Fault, Outcome } from './tally.ts'

export interface Sums {
  readonly found: number
  readonly imported: number
  readonly skipped: number
  readonly known: number
  readonly broken: number
}

/** What became of everything that was found. `found` is always the sum of the others. */
export interface ImportReport {
  /** Null when nothing was written. */
  readonly id: string | null
  readonly format: string
  readonly source: string
  readonly path: string
  readonly dryRun: boolean
  readonly startedAt: string | null
  /** Null while it is interrupted. */
  readonly finishedAt: string | null
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly rows: number }[]
  readonly total: Sums
  readonly types: readonly (Sums & { readonly type: string })[]
  readonly months: readonly (Sums & { readonly type: string; readonly month: string })[]
  readonly reasons: readonly {
    readonly type: string
    readonly outcome: Outcome
    readonly reason: string
    readonly rows: number
  }[]
  /** The first ones, with file and line; the counts have all of them. */
  readonly faults: readonly Fault[]
}

interface Parts extends Pick<
  ImportReport,
  'id' | 'format' | 'source' | 'path' | 'startedAt' | 'finishedAt' | 'files'
> {
  readonly counts: readonly Count[]
  readonly faults: readonly Fault[]
}

/** The report of an import that just ran: from the database, or from memory when nothing was written. */
export async function reportOf(
  run: Run,
  { format, path }: { format: string; path: string },
): Promise<ImportReport> {
  if (run.id !== null) return showImportReport(run.ctx, { importId: run.id })
  return build({
    id: null,
    format,
    source: run.source,
    path,
    startedAt: null,
    finishedAt: null,
    files: filesOf(run.files, Object.fromEntries(run.done)),
    counts: run.total.counts,
    faults: run.total.faults,
  })
}

/** What an import found, and what became of it; also of one that was interrupted. For managers. */
export async function showImportReport(
  { db, actor }: Reader,
  { importId }: { importId: string },
): Promise<ImportReport> {
  if (!maySeeImports(actor)) throw new Forbidden('Only managers may see what was imported')
  const one = await db.selectFrom('imports').selectAll().where('id', '=', importId).executeTakeFirst()
  if (!one) throw new NotFound('import')
  const counts = await sql<Count>`select type, month, outcome, reason, rows::float8 as rows from import_counts
    where import_id = ${importId}`.execute(db)
  const faults = await sql<Fault>`select file, row_number::float8 as row, line::float8 as line, message, kept
    from import_faults where import_id = ${importId} order by file, row_number`.execute(db)
  return build({
    id: one.id,
    format: one.format,
    source: one.source,
    path: one.path,
    startedAt: one.started_at.toISOString(),
    finishedAt: one.finished_at?.toISOString() ?? null,
    files: filesOf(one.files as Record<string, number>, one.progress as Record<string, { rows: number }>),
    counts: counts.rows,
    faults: faults.rows,
  })
}

function filesOf(sizes: Readonly<Record<string, number>>, done: Readonly<Record<string, { rows: number }>>) {
  return Object.entries(sizes).map(([name, bytes]) => ({ name, bytes, rows: done[name]?.rows ?? 0 }))
}

function build({ counts, ...parts }: Parts): ImportReport {
  const byType = groups(counts, ({ type }) => type)
  const byMonth = groups(counts, ({ type, month }) => `${month}\n${type}`)
  return {
    ...parts,
    dryRun: parts.id === null,
    total: sums(counts),
    types: byType.map((group) => ({ type: group[0]!.type, ...sums(group) })),
    months: byMonth.map((group) => ({ month: group[0]!.month, type: group[0]!.type, ...sums(group) })),
    reasons: groups(
      counts.filter(({ reason }) => reason),
      ({ type, outcome, reason }) => `${type}\n${outcome}\n${reason}`,
    ).map((group) => {
      const { type, outcome, reason } = group[0]!
      return { type, outcome, reason, rows: sums(group).found }
    }),
  }
}

function groups(counts: readonly Count[], by: (count: Count) => string): Count[][] {
  const found = Map.groupBy(counts, by)
  return [...found.keys()].toSorted().map((key) => found.get(key)!)
}

function sums(counts: readonly Count[]): Sums {
  const of = (outcome: Outcome) =>
    counts.reduce((sum, count) => (count.outcome === outcome ? sum + count.rows : sum), 0)
  const parts = { imported: of('imported'), skipped: of('skipped'), known: of('known'), broken: of('broken') }
  return { found: parts.imported + parts.skipped + parts.known + parts.broken, ...parts }
}
