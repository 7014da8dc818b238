import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { IncomingMessage } from 'node:http'

/** How much there is to do, as this process feels it. */
export interface Load {
  /** How late its timers come, in milliseconds: everything it does is late by as much. */
  readonly delay: number
  /** Requests that wait for a connection to the database. */
  readonly waiting: number
  /** Pages of visitors that are being made. */
  readonly visitors: number
}

/**
 * What is asked for, by what it is worth to somebody when there is too much to do: members and whatever is posted go on
 * longest; a page that a crawler would like is made again any time.
 */
export type Asker = 'visitor' | 'member'

const most: Record<Asker, Load> = {
  visitor: { delay: 150, waiting: 16, visitors: 64 },
  member: { delay: 2000, waiting: 500, visitors: Number.POSITIVE_INFINITY },
}

/** Timers come late also where others have the machine busy, or a process begins: a few visitors are served all the same. */
const few = 4

/** Whether somebody has to be asked to come back. */
export function isTooMuch(asker: Asker, load: Load): boolean {
  const { delay, waiting, visitors } = most[asker]
  const isLate = load.delay > most.member.delay || (load.delay > delay && load.visitors >= few)
  return isLate || load.waiting > waiting || load.visitors >= visitors
}

/** A visitor reads without a cookie or a key of ours; whoever is known, or sends something, is worth a member. */
export function askerOf(request: IncomingMessage, visitorKey: string | null): Asker {
  if (visitorKey !== null) return 'visitor'
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const { authorization, cookie } = request.headers
  return reads && authorization === undefined && cookie === undefined ? 'visitor' : 'member'
}

const everySoOften = 250
const resolution = 20

export interface DelayMeter {
  /** Milliseconds by which timers came late in the last quarter of a second. */
  readonly delay: number
  stop(): void
}

/** Measures the event loop; costs a timer and nothing per request. */
export function measureDelay(): DelayMeter {
  const histogram = monitorEventLoopDelay({ resolution })
  histogram.enable()
  let delay = 0
  const timer = setInterval(() => {
    delay = Math.max(0, histogram.mean / 1e6 - resolution)
    if (Number.isNaN(delay)) delay = 0
    histogram.reset()
  }, everySoOften)
  timer.unref()
  return {
    get delay() {
      return delay
    },
    stop() {
      clearInterval(timer)
      histogram.disable()
    },
  }
}
