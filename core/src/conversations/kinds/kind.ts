/** What one kind of conversation does differently. Everything else is the same for all. */
export interface Kind {
  readonly name: 'question' | 'discussion'
  /** What people add to it. */
  readonly answer: 'answer' | 'reply'
  readonly takesAcceptance: boolean
  readonly sort: AnswerSort
}

export const answerSorts = ['useful', 'oldest', 'newest'] as const
export type AnswerSort = (typeof answerSorts)[number]
