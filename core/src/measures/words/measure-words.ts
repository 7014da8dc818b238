import type { Reason } from '../figures.ts'

export type Definition =
  | 'people'
  | 'questions'
  | 'answers'
  | 'accepted'
  | 'contributors28d'
  | 'newcomers28d'
  | 'medianHours'
  | 'within24h'
  | 'neverAnswered'
  | 'responseWithStaff'
  | 'solvedShare'
  | 'newcomerReturn'
  | 'busFactor'

/** The figures in one language, for whoever reads them. */
export interface MeasureWords {
  /** What each figure means. The statements in counted.ts and show-figures.ts do what these say. */
  readonly definitions: Readonly<Record<Definition, string>>
  /** Why a figure is missing. */
  readonly reasons: Readonly<Record<Reason, string>>
}
