import { scaleLinear, scaleLog } from 'd3-scale'

/** A mark on an axis: where it stands, from 0 to 1, and what it says. Minor ones give way on a narrow screen. */
export interface Tick {
  readonly at: number
  readonly label: string
  readonly minor?: boolean
}

/** What a chart says in figures, for whoever prefers to read it or cannot see it. */
export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A scale from zero to a round number above the greatest value, and its marks. Whole numbers get no mark between
 * them. Without a value, or with zeros only, it reaches from 0 to 1.
 */
export function valueScale(values: readonly (number | null)[], say: (value: number) => string, whole = true) {
  const greatest = Math.max(0, ...values.map((value) => value ?? 0)) || 1
  const scale = scaleLinear().domain([0, greatest]).nice(4)
  const marks = scale.ticks(4).filter((value) => !whole || Number.isInteger(value))
  return {
    place: (value: number) => scale.copy().range([0, 1])(value),
    ticks: marks.map((value): Tick => ({ at: scale.copy().range([0, 1])(value), label: say(value) })),
  }
}

/** The moments people think in: an hour, six, a day, three, a week, a month, a quarter, a year. */
const moments = [1, 6, 24, 72, 168, 720, 2160, 8760]
const givingWay = new Set([6, 72, 720, 2160])

/** Waiting times span minutes to years, so their scale is logarithmic; it begins at a quarter of an hour. */
export function waitingScale(longestHours: number, say: (hours: number) => string) {
  const end = Math.max(moments.find((hours) => hours >= longestHours) ?? longestHours, 24)
  const scale = scaleLog().domain([0.25, end]).range([0, 1]).clamp(true)
  const shown = moments.filter((hours) => hours <= end)
  return {
    end,
    moments: shown,
    place: (hours: number) => scale(Math.max(hours, 0.25)),
    ticks: shown.map((hours): Tick => ({ at: scale(hours), label: say(hours), minor: givingWay.has(hours) })),
  }
}

/** Marks for an axis of names, from the last one back: not more than have room, and every second gives way first. */
export function namedTicks(names: readonly string[], most = 7): Tick[] {
  const step = Math.max(1, Math.ceil(names.length / most))
  return names.flatMap((label, index) => {
    const back = names.length - 1 - index
    return back % step === 0
      ? [{ at: placeOf(index, names.length), label, minor: back % (step * 2) !== 0 }]
      : []
  })
}

/** Where the place of this number stands among so many, from 0 to 1; a single one stands in the middle. */
export function placeOf(index: number, count: number): number {
  return count === 1 ? 0.5 : index / (count - 1)
}
