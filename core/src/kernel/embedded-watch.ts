import { setTimeout as pause } from 'node:timers/promises'
import type { Attached } from './embedded-attach.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { isServerProcess } from './postmaster.ts'

const everySoOften = 200
const firstPause = 500
const longestPause = 15_000

export interface Watch {
  /** Lets a start in hand come to its end, then looks no more. */
  stop(): Promise<void>
}

/**
 * Looks five times a second whether the server's first process is still there, and starts the server again when it is
 * not: a kill -9, or the system that ran out of memory, must cost seconds and no person. A crash of one of its other
 * processes the server mends itself. What keeps it from starting (a full disk) is told, and tried again until it works.
 */
export function watchServer(
  place: EmbeddedPlace,
  server: { attached: Attached },
  { revive, alarm }: { revive: () => Promise<Attached>; alarm: (line: string) => void },
): Watch {
  let stopped = false
  let reviving: Promise<void> | null = null

  const bringBack = async () => {
    alarm(`The database in ${place.folder} ended by itself; it is started again`)
    for (let wait = firstPause; !stopped; wait = Math.min(wait * 2, longestPause)) {
      try {
        server.attached = await revive()
        alarm(`The database in ${place.folder} answers again`)
        return
      } catch (error) {
        alarm(error instanceof Error ? error.message : String(error))
        await pause(wait, undefined, { ref: false })
      }
    }
  }

  const timer = setInterval(() => {
    if (reviving || isServerProcess(place, server.attached.postmaster.pid)) return
    reviving = bringBack().finally(() => (reviving = null))
  }, everySoOften)
  timer.unref()

  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await reviving
    },
  }
}
