import type { Context } from './context.ts'
import type { Log } from './log.ts'
import { react, type Reactor } from './react.ts'
import type { Waker } from './wake.ts'

const slowLook = 2000
const afterFault = 1000

/** Readers at work. */
export interface Following {
  /** Lets the batch in hand finish, then stops. */
  stop(): Promise<void>
}

/**
 * Keeps every reader at the end of the log: at each wake-up, and every two seconds in case one was lost. A fault
 * (the database went away) is logged and tried again; it never stops the others.
 */
export function follow(ctx: Context, reactors: readonly Reactor[], waker: Waker, log: Log): Following {
  // A reader's own commits wake nobody: two readers would keep each other awake for ever.
  const quiet = { ...ctx, services: { ...ctx.services, committed: () => {} } }
  const readers = reactors.map((reactor) => followOne(quiet, reactor, waker, log))
  return { stop: async () => void (await Promise.all(readers.map((reader) => reader.stop()))) }
}

function followOne(ctx: Context, reactor: Reactor, waker: Waker, log: Log): Following {
  let stopped = false
  let woken = false
  const { sleep, rouse } = lightSleep()
  const unsubscribe = waker.subscribe(() => {
    woken = true
    rouse()
  })

  const running = (async () => {
    while (!stopped) {
      woken = false
      try {
        while (!stopped && (await react({ ...ctx, now: new Date() }, reactor)) > 0);
        if (!woken && !stopped) await sleep(slowLook)
      } catch (fault) {
        if (stopped) return
        log.error(
          { module: reactor.module, fault: String(fault) },
          'a reader of the log failed and will try again',
        )
        await sleep(afterFault)
      }
    }
  })()

  return {
    stop: () => {
      stopped = true
      unsubscribe()
      rouse()
      return running
    },
  }
}

/** A sleep that ends with its time, or as soon as somebody rouses the sleeper. */
function lightSleep() {
  let wake = () => {}
  const sleep = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  return { sleep, rouse: () => wake() }
}
