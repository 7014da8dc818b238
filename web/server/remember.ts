import type { App } from '@parvis/core/app'
import { rememberHouse, type House } from './house.ts'
import { VisitorCache } from './visitor-cache.ts'
import { readings, watchLog } from './watch-log.ts'

/** By then the other readers of the log have usually written what they make of it. */
const afterReadings = 3000

/** What the door remembers of the database until the log tells of a change: the pages of visitors, and the house. */
export interface Remembered {
  readonly pages: VisitorCache
  readonly house: House
  /** From then on nothing is forgotten, so nothing may be remembered either. */
  stop(): Promise<void>
}

export async function remember(app: App, bytes: number): Promise<Remembered> {
  const pages = new VisitorCache(bytes)
  const asking = { db: app.db }
  let house = await rememberHouse(asking)
  // A page that is made after this is read where the change is.
  const forget = (tags: ReadonlySet<string> | null) => {
    app.replicas?.raise()
    // What the pages know of the community goes first, in case its wake-up was lost: none is made of it after this.
    if (tags === null) app.waker.wake()
    pages.purge(tags)
  }
  const watching = await watchLog(app, (tags) => {
    forget(tags)
    const told = readings(tags)
    if (told.size) setTimeout(() => forget(told), afterReadings).unref()
    if (tags === null)
      void rememberHouse(asking).then(
        (now) => (house = now),
        () => {},
      )
  })
  return {
    pages,
    get house() {
      return house
    },
    stop: () => watching.stop(),
  }
}
