import type { Reader } from '@parvis/core/kernel/context'
import { listFiguresTrend, showFigures, showWaitingCurve } from '@parvis/core/measures'
import { keepLong } from './keep-long.ts'

/**
 * Everything the page of the figures shows of one date, and its download too: for staff, as both are. Those of now take
 * seconds where there are a million posts, and are then `kept` for a while.
 */
export async function readFigures(ctx: Reader, at: string | undefined) {
  const { made, kept } =
    at === undefined ? await reckonedNow(ctx) : { made: await reckon(ctx, at), kept: false }
  return { ...made, kept }
}

const reckonedNow = keepLong((ctx: Reader) => reckon(ctx, undefined))

async function reckon(ctx: Reader, at: string | undefined) {
  const [figures, trend, curve] = await Promise.all([
    showFigures(ctx, { at }),
    listFiguresTrend(ctx, { at }),
    showWaitingCurve(ctx, { at }),
  ])
  return { figures, trend, curve }
}
