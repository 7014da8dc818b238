import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { showCommunity } from '../people/index.ts'
import { Converter } from './converter.ts'
import { mayImport } from './rules.ts'
import type { Done, Progress, Run } from './run.ts'
import { Seen } from './seen.ts'
import { Tally } from './tally.ts'

export interface Opening {
  readonly format: 'stackexchange' | 'discourse'
  readonly source: string
  readonly path: string
  /** Name -> bytes. */
  readonly files: Readonly<Record<string, number>>
  readonly site: string | null
  readonly dryRun: boolean
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly rowsAtOnce: number | undefined
}

/** Begins an import, or takes up the one of these very files that was interrupted. */
export async function openRun(ctx: Context, opening: Opening): Promise<Run> {
  if (!mayImport(ctx.actor)) throw new Forbidden('Only managers may import the history of another forum')
  const { languages } = await showCommunity(ctx)
  const { id, done } = opening.dryRun ? { id: null, done: {} } : await findOrBegin(ctx, opening)
  return {
    ctx: { ...ctx, origin: 'import' },
    source: opening.source,
    id,
    files: opening.files,
    done: new Map(Object.entries(done)),
    total: new Tally(),
    pretended: new Seen(),
    converter: new Converter({ site: opening.site, languages }),
    language: languages[0] ?? 'en',
    began: performance.now(),
    rowsAtOnce: opening.rowsAtOnce ?? 1000,
    onProgress: opening.onProgress ?? (() => {}),
  }
}

async function findOrBegin(ctx: Context, { format, source, path, files }: Opening) {
  const { rows } = await sql<{ id: string; progress: Record<string, Done> }>`/* unfinished_import */
    select id, progress from imports
    where source = ${source} and finished_at is null and files = ${JSON.stringify(files)}::jsonb
    order by started_at desc limit 1`.execute(ctx.db)
  if (rows[0]) return { id: rows[0].id, done: rows[0].progress }
  const id = newId(ctx.now)
  await ctx.db
    .insertInto('imports')
    .values({ id, format, source, path, started_at: ctx.now, files: JSON.stringify(files) })
    .execute()
  return { id, done: {} }
}

/** Says that everything was read, so long after the call began. */
export async function closeRun(run: Run): Promise<void> {
  if (run.id === null) return
  const finished = new Date(run.ctx.now.getTime() + performance.now() - run.began)
  await run.ctx.db.updateTable('imports').set({ finished_at: finished }).where('id', '=', run.id).execute()
}
