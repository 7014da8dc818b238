import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { acts, counted } from './counted.ts'
import type { Figure } from './figures.ts'
import { momentOf } from './moment.ts'
import { responseOf } from './response.ts'
import { maySeeFigures } from './rules.ts'

const period = 28 * 24 * 3_600_000

/** One period of 28 days, its start included and its end not. */
export interface FiguresPeriod {
  from: string
  to: string
  contributors28d: number
  newcomers28d: number
  /** Of the questions asked in the period, as known on the date of the report. */
  within24h: Figure
}

/** The last periods of 28 days before `at`, oldest first: what the charts of the figures are drawn from. */
export async function listFiguresTrend(
  { db, actor, now }: Reader,
  { at: written, periods = 13 }: { at?: string | undefined; periods?: number | undefined } = {},
): Promise<FiguresPeriod[]> {
  if (!maySeeFigures(actor)) throw new Forbidden('Only staff may see these figures')
  const at = written === undefined ? now : momentOf(written)
  const count = Math.max(1, Math.min(Math.trunc(periods) || 1, 130))
  // How many whole periods lie between a moment and the date; a period begins with its first instant.
  const ago = (moment: ReturnType<typeof sql>) =>
    sql`(ceil(extract(epoch from ${at}::timestamptz - ${moment}) * 1000 / ${sql.lit(period)})::int - 1)`
  const first = new Date(at.getTime() - count * period)

  const { rows } = await sql<Row>`/* list_figures_trend, planned anew */
    with ${counted(at, now)},
    act as materialized (${acts(at)}),
    active as (
      select ago, count(*)::int as people
      from (select distinct ${ago(sql`act.at`)} as ago, person_id from act where act.at >= ${first}) as seen
      group by ago
    ), arrived as (
      select ${ago(sql`first_at`)} as ago, count(*)::int as people
      from (select min(at) as first_at from act group by person_id) as firsts group by 1
    ), asked as (
      select ${ago(sql`waited.created_at`)} as ago,
        coalesce(array_agg(answered) filter (where answered is not null), '{}') as answered,
        coalesce(array_agg(watched) filter (where answered is null), '{}') as unanswered
      from waited group by 1
    )
    select ago, coalesce(active.people, 0) as contributors, coalesce(arrived.people, 0) as newcomers,
      coalesce(asked.answered, '{}') as answered, coalesce(asked.unanswered, '{}') as unanswered
    from generate_series(${count - 1}::int, 0, -1) as ago
    left join active using (ago) left join arrived using (ago) left join asked using (ago)
    order by ago desc`.execute(db)

  return rows.map((row) => ({
    from: new Date(at.getTime() - (row.ago + 1) * period).toISOString(),
    to: new Date(at.getTime() - row.ago * period).toISOString(),
    contributors28d: row.contributors,
    newcomers28d: row.newcomers,
    within24h: responseOf(row).within24h,
  }))
}

interface Row {
  ago: number
  contributors: number
  newcomers: number
  answered: number[]
  unanswered: number[]
}
