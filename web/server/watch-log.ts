import type { App } from '@parvis/core/app'

const everySoOften = 500
const batch = 1000

interface Happened {
  readonly id: string
  readonly xid: string
  readonly type: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** Reads the log from now on, without a stored cursor: each process forgets its own pages. */
export interface Watching {
  stop(): Promise<void>
}

/**
 * Tells which pages changed, in the order the changes were committed, within half a second: at each wake-up of the
 * log, and by itself in case one was lost. More than a batch at once (an import) is told as "everything".
 */
export async function watchLog(
  app: Pick<App, 'pool' | 'waker' | 'log'>,
  changed: (tags: ReadonlySet<string> | null) => void,
): Promise<Watching> {
  const watcher = new LogWatcher(app, changed)
  await watcher.start()
  return watcher
}

class LogWatcher implements Watching {
  readonly #app: Pick<App, 'pool' | 'waker' | 'log'>
  readonly #changed: (tags: ReadonlySet<string> | null) => void
  #cursor = { xid: '0', id: '0' }
  #stopped = false
  #again = false
  #reading: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #unsubscribe: (() => void) | undefined

  constructor(app: Pick<App, 'pool' | 'waker' | 'log'>, changed: (tags: ReadonlySet<string> | null) => void) {
    this.#app = app
    this.#changed = changed
  }

  /** From the horizon, not from the last event: what is being committed just now has an older transaction than it. */
  async start(): Promise<void> {
    const { rows } = await this.#app.pool.query<{ xid: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as xid',
    )
    this.#cursor = { xid: rows[0]!.xid, id: '0' }
    this.#unsubscribe = this.#app.waker.subscribe(() => this.#look())
    this.#timer = setInterval(() => this.#look(), everySoOften)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    this.#unsubscribe?.()
    await this.#reading
  }

  /** One reading at a time; asked for during one, it is done once more after it. */
  #look(): void {
    this.#again = true
    this.#reading ??= this.#readOn()
  }

  async #readOn(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      try {
        await this.#read()
      } catch (fault) {
        this.#app.log.warn({ fault: String(fault) }, 'the log could not be read for the visitor pages')
      }
    }
    this.#reading = null
  }

  async #read(): Promise<void> {
    const { xid, id } = this.#cursor
    const { rows } = await this.#app.pool.query<Happened>(statement, [xid, id, batch])
    const last = rows.at(-1)
    if (!last) return
    this.#cursor = { xid: last.xid, id: last.id }
    this.#again ||= rows.length === batch
    this.#changed(rows.length === batch ? null : tagsOf(rows))
  }
}

const statement = `/* watch_log */
  select id::text, xid::text, type, facts
  from events
  where (xid, id) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
  order by events.xid, events.id
  limit $3`

/**
 * What a community or a space is called stands on every page, and a profile that became a part of another on many; what
 * a person is called, on the pages that show them. */
export function tagsOf(events: readonly Pick<Happened, 'type' | 'facts'>[]): ReadonlySet<string> | null {
  const tags = new Set<string>()
  for (const { type, facts } of events) {
    const subject = type.slice(0, type.indexOf('.'))
    if (subject === 'community' || subject === 'space' || subject === 'profile') return null
    if (subject === 'notifications' || subject === 'invitation' || subject === 'viewing') continue
    if (subject === 'person') {
      tags.add('people')
      if (typeof facts.personId === 'string') tags.add(`person:${facts.personId}`)
      continue
    }
    if (typeof facts.topicId === 'string') tags.add(`topic:${facts.topicId}`)
    if (type === 'topic.followed' || type === 'topic.unfollowed') continue
    tags.add('lists').add('found')
    for (const who of [facts.authorId, facts.askerId])
      if (typeof who === 'string') tags.add(`activity:${who}`)
  }
  return tags
}

/**
 * The tags of pages that show what others make of the log (search, points): they are forgotten once more when those
 * have read it, too. All of them when everything changed.
 */
export function readings(tags: ReadonlySet<string> | null): ReadonlySet<string> {
  if (tags === null) return new Set(['found'])
  return new Set([...tags].filter((tag) => tag === 'found' || tag.startsWith('activity:')))
}
