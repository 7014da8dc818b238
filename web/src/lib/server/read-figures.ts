import type { Reader } from '@parvis/core/kernel/context'
import { listFiguresTrend, showFigures, showWaitingCurve } from '@parvis/core/measures'

/** Everything the page of the figures shows of one date, and its download too. */
export async function readFigures(ctx: Reader, at: string | undefined) {
  const [figures, trend, curve] = await Promise.all([
    showFigures(ctx, { at }),
    listFiguresTrend(ctx, { at }),
    showWaitingCurve(ctx, { at }),
  ])
  return { figures, trend, curve }
}
