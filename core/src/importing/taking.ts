import type { Tx } from '../kernel/context.ts'
import type { Text } from './convert.ts'
import type { Place } from './find-known.ts'
import type { Item, Ref } from './items.ts'
import type { ExternalId } from './keep-external-ids.ts'
import type { Run } from './run.ts'
import type { Tally } from './tally.ts'

/** What the steps of one batch share. */
export interface Taking {
  readonly run: Run
  /** Null when nothing is to be written. */
  readonly tx: Tx | null
  readonly known: Map<Ref, Place>
  readonly texts: ReadonlyMap<Item, Text | null>
  readonly tally: Tally
  /** New names to remember, written at the end of the batch. */
  readonly names: ExternalId[]
  /** How many answers wait for their question. */
  waiting: number
}

/** The name under which a question remembers the answer that it marks. */
export function acceptsOf(post: Ref): Ref {
  return `accepts/${post.slice(post.indexOf('/') + 1)}`
}

/** Where things are that were passed over, or wait. */
export const nowhere: Place = { id: '00000000-0000-0000-0000-000000000000', topicId: null }
