import type { Context } from '../kernel/context.ts'
import type { Converter } from './converter.ts'
import type { Seen } from './seen.ts'
import type { Tally } from './tally.ts'

export interface Progress {
  readonly file: string
  /** Rows done in this file. */
  readonly rows: number
  readonly rowsInAll: number
  readonly bytesDone: number
  readonly bytesTotal: number
}

/** How far one file is. */
export interface Done {
  readonly rows: number
  readonly done: boolean
  /** Answers that stood before their questions. */
  readonly waiting: number
}

/** One import on its way. */
export interface Run {
  readonly ctx: Context
  /** Marks every external id: stackexchange:cooking. */
  readonly source: string
  /** Null when nothing is to be written. */
  readonly id: string | null
  readonly files: Readonly<Record<string, number>>
  readonly done: Map<string, Done>
  readonly total: Tally
  /** What this run would have written; only used when nothing is. */
  readonly pretended: Seen
  readonly converter: Converter
  /** The language of a text whose words do not tell. */
  readonly language: string
  /** So many are written in one transaction. */
  readonly rowsAtOnce: number
  /** Milliseconds of a clock that only goes forward. */
  readonly began: number
  readonly onProgress: (progress: Progress) => void
}
