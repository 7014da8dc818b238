import type { ShownPost, ShownTopic } from '@parvis/core/conversations'

/** A post as pages get it, with the name of its place on the page. */
export type PagePost = Omit<ShownPost, 'comments'> & {
  readonly anchor: string
  readonly comments: readonly PagePost[]
}

export type PageTopic = Omit<ShownTopic, 'opening' | 'answers'> & {
  readonly short: string
  /** What the page was asked for, to stand before the name of a form's action: a vote on page two stays there. */
  readonly query: string
  readonly opening: PagePost
  readonly answers: readonly PagePost[]
}

/** What a refused or drafted form holds, whichever it was. */
export interface Kept {
  readonly action: string
  readonly values: Readonly<Record<string, string>>
  readonly issues?: Readonly<Record<string, readonly string[]>>
  readonly message?: string
}

/** Whether there is anything for the reader to do to a post besides valuing it: mostly there is not. */
export function mayAct({ may }: PagePost): boolean {
  return may.accept || may.unaccept || may.edit || may.delete || may.restore
}
