import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Reader } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'

const year = 366 * 86_400_000

/** Keeps for a year how a backup or a drill went; what a person reads of it is in `report`. */
export const noteRun = command(
  {
    kind: z.enum(['backup', 'drill']),
    startedAt: z.date(),
    finishedAt: z.date(),
    ok: z.boolean(),
    report: z.record(z.string(), z.unknown()),
  },
  async (tx, { kind, startedAt, finishedAt, ok, report }): Promise<{ id: string }> => {
    const id = newId(tx.now)
    await tx.db
      .insertInto('safekeeping_runs')
      .values({
        id,
        kind,
        started_at: startedAt,
        finished_at: finishedAt,
        ok,
        report: JSON.stringify(report),
      })
      .execute()
    await tx.db
      .deleteFrom('safekeeping_runs')
      .where('started_at', '<', new Date(tx.now.getTime() - year))
      .execute()
    return { id }
  },
)

export interface Run {
  readonly kind: 'backup' | 'drill'
  readonly startedAt: Date
  readonly ok: boolean
  readonly report: Readonly<Record<string, unknown>>
}

/** The newest run of a kind, whatever became of it; null when there was none. */
export async function findLastRun({ db }: Pick<Reader, 'db'>, kind: Run['kind']): Promise<Run | null> {
  const row = await db
    .selectFrom('safekeeping_runs')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('started_at', 'desc')
    .executeTakeFirst()
  return row
    ? { kind, startedAt: row.started_at, ok: row.ok, report: row.report as Record<string, unknown> }
    : null
}
