import { parentPort } from 'node:worker_threads'
import { convert } from './convert.ts'
import type { Source } from './to-markdown.ts'

/** One message, one answer, in order. */
parentPort?.on('message', ({ sources, site, languages }: Order) => {
  parentPort?.postMessage(sources.map((source) => convert(source, { site, languages })))
})

interface Order {
  readonly sources: readonly Source[]
  readonly site: string | null
  readonly languages: readonly string[]
}
