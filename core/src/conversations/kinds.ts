import { discussion } from './kinds/discussion.ts'
import type { Kind } from './kinds/kind.ts'
import { question } from './kinds/question.ts'

export const kinds = { question, discussion } as const satisfies Record<string, Kind>
export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as [KindName, ...KindName[]]

/** The kind behind a stored name; the database holds no other. */
export function kindOf(name: string): Kind {
  const kind = kinds[name as KindName]
  if (!kind) throw new Error(`No such kind of conversation: ${name}`)
  return kind
}
