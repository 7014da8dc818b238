import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { counted } from './counted.ts'
import { survivalCurve, waitingAfter, type Step } from './kaplan-meier.ts'
import { momentOf } from './moment.ts'
import { maySeeFigures } from './rules.ts'

const millisecondsPerHour = 3_600_000
const places = 160

/**
 * The share of questions still without an answer from another member, by the hours since they were asked: the curve
 * behind the response figures of that date. At most 160 steps, closer together where waits are short; none without a
 * question.
 */
export async function showWaitingCurve(
  { db, actor, now }: Reader,
  { at: written }: { at?: string | undefined } = {},
): Promise<Step[]> {
  if (!maySeeFigures(actor)) throw new Forbidden('Only staff may see these figures')
  const at = written === undefined ? now : momentOf(written)
  const { rows } = await sql<{ wait: number; answered: boolean }>`/* show_waiting_curve, planned anew */
    with ${counted(at, now)}
    select coalesce(answered, watched) as wait, answered is not null as answered from waited`.execute(db)
  return thinned(
    survivalCurve(rows.map(({ wait, answered }) => ({ hours: wait / millisecondsPerHour, answered }))),
  )
}

/** A page cannot show thousands of steps apart, so the curve is read at places that grow by the same factor. */
function thinned(curve: readonly Step[]): Step[] {
  const first = curve[0]
  const last = curve.at(-1)
  if (!first || !last || curve.length <= places) return [...curve]
  const start = Math.max(first.hours, 1 / 60)
  const factor = (last.hours / start) ** (1 / (places - 1))
  const read = Array.from({ length: places }, (_, place) => {
    const hours = place === places - 1 ? last.hours : start * factor ** place
    return { hours, waiting: waitingAfter(curve, hours) }
  })
  return read.filter((step, place) => place === 0 || step.waiting !== read[place - 1]!.waiting)
}
