import type { HeldName } from '../held.ts'

interface Whom {
  readonly community: string
  readonly name: string
  readonly handle: string
  /** In universal time, as ISO 8601 writes it. */
  readonly moment: string
}

/** What the page in a personal export says, in one language. */
export interface ExportWords {
  readonly head: (words: Whom) => string
  /** What each file is, as the end of "this file holds …". */
  readonly says: Readonly<Record<HeldName, string>>
}
