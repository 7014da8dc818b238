import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Manner, Text } from './convert.ts'
import type { Source } from './to-markdown.ts'

interface Thread {
  readonly worker: Worker
  /** When it has done what it was given so far. */
  free: Promise<unknown>
  /** One order at a time; fails when the thread ends before its answer. */
  ask(order: Manner & { readonly sources: readonly Source[] }): Promise<(Text | null)[]>
}

/** So many texts go to a thread at once. */
const handful = 50

/**
 * Turns texts into Markdown and HTML on the other cores, while this one reads and the database writes. Threads have
 * a small memory, so that a dump of any size is imported in little.
 */
export class Converter {
  readonly #manner: Manner
  readonly #threads: (Thread | null)[] = Array.from(
    { length: Math.max(1, Math.min(4, availableParallelism() - 1)) },
    () => null,
  )
  #next = 0

  constructor(manner: Manner) {
    this.#manner = manner
  }

  /** In the order given; null for a text that no library can take. */
  async convert(sources: readonly Source[]): Promise<(Text | null)[]> {
    const handfuls: Promise<(Text | null)[]>[] = []
    for (let at = 0; at < sources.length; at += handful)
      handfuls.push(this.#convertSome(sources.slice(at, at + handful)))
    return (await Promise.all(handfuls)).flat()
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread?.worker.terminate()))
  }

  async #convertSome(sources: readonly Source[]): Promise<(Text | null)[]> {
    try {
      return await this.#send(sources)
    } catch {
      // One text was too much for its thread: the others go one by one, and only that one is lost.
      if (sources.length === 1) return [null]
      return (await Promise.all(sources.map((source) => this.#convertSome([source])))).flat()
    }
  }

  #send(sources: readonly Source[]): Promise<(Text | null)[]> {
    const place = this.#next++ % this.#threads.length
    const thread = (this.#threads[place] ??= makeThread())
    const answer = thread.free.then(() => thread.ask({ sources, ...this.#manner }))
    thread.free = answer
    answer.catch(() => {
      if (this.#threads[place] === thread) this.#threads[place] = null
    })
    return answer
  }
}

function makeThread(): Thread {
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 16 },
  })
  let asked: PromiseWithResolvers<(Text | null)[]> | null = null
  let ended = false
  const end = () => {
    ended = true
    asked?.reject(new Error('The thread ended'))
  }
  worker.on('message', (texts: (Text | null)[]) => asked?.resolve(texts))
  worker.on('error', end)
  worker.on('exit', end)
  return {
    worker,
    free: Promise.resolve(),
    ask(order) {
      asked = Promise.withResolvers()
      if (ended) end()
      else worker.postMessage(order)
      return asked.promise
    },
  }
}
