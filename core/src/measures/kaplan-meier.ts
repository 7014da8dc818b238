/** One wait: how long it lasted, and whether it ended with what was waited for or was only watched that long. */
export interface Wait {
  readonly hours: number
  readonly answered: boolean
}

/** The share still waiting from this hour on, until the next step. */
export interface Step {
  readonly hours: number
  readonly waiting: number
}

/**
 * The Kaplan-Meier estimate of who still waits after t hours: S(t) = product over t_i <= t of (1 - d_i / n_i), with
 * d_i answered at t_i and n_i still waiting just before. Whoever is only watched until t_i counts among those n_i.
 * Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457-481.
 */
export function survivalCurve(waits: readonly Wait[]): Step[] {
  const sorted = waits.toSorted((a, b) => a.hours - b.hours)
  const steps: Step[] = []
  let waiting = 1
  let at = 0
  while (at < sorted.length) {
    const { hours } = sorted[at]!
    const stillThere = sorted.length - at
    let answered = 0
    for (; at < sorted.length && sorted[at]!.hours === hours; at++) if (sorted[at]!.answered) answered++
    if (answered === 0) continue
    waiting *= 1 - answered / stillThere
    steps.push({ hours, waiting })
  }
  return steps
}

/** S(t): 1 before the first answer. */
export function waitingAfter(curve: readonly Step[], hours: number): number {
  return curve.findLast((step) => step.hours <= hours)?.waiting ?? 1
}

/** The smallest t with S(t) <= 1/2; null when more than half wait for longer than anyone was watched. */
export function medianHours(curve: readonly Step[]): number | null {
  // A product of fractions that is one half on paper may be a hair above it in binary.
  return curve.find((step) => step.waiting <= 0.5 + 1e-12)?.hours ?? null
}
