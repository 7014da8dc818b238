import type { Figure, Response } from './figures.ts'
import { medianHours, survivalCurve, waitingAfter } from './kaplan-meier.ts'

const millisecondsPerHour = 3_600_000

/** Milliseconds until the first answer, and milliseconds watched of those that had none. */
export interface Waits {
  readonly answered: readonly number[]
  readonly unanswered: readonly number[]
}

/** How long questions wait, those that nobody answers included. */
export function responseOf({ answered, unanswered }: Waits): Response {
  const n = answered.length + unanswered.length
  if (n === 0) {
    const none: Figure = { value: null, n, reason: 'no-questions' }
    return { medianHours: none, within24h: none, neverAnswered: none }
  }
  const curve = survivalCurve([
    ...answered.map((wait) => ({ hours: wait / millisecondsPerHour, answered: true })),
    ...unanswered.map((wait) => ({ hours: wait / millisecondsPerHour, answered: false })),
  ])
  const median = medianHours(curve)
  return {
    medianHours:
      median === null ? { value: null, n, reason: 'curve-stays-above-half' } : { value: median, n },
    within24h: { value: 1 - waitingAfter(curve, 24), n },
    neverAnswered: { value: unanswered.length / n, n },
  }
}
