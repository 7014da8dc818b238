/** Changes when a definition changes, so that two reports can be told apart. */
export const formulaVersion = 1

/** Why a figure cannot be given. */
export type Reason = 'no-questions' | 'no-answers' | 'curve-stays-above-half' | 'nobody-observed-for-90-days'

/** A figure with how many it rests on. */
export interface Figure {
  readonly value: number | null
  readonly n: number
  readonly reason?: Reason
}

export interface Response {
  readonly medianHours: Figure
  readonly within24h: Figure
  readonly neverAnswered: Figure
}

export interface Figures {
  readonly at: string
  readonly formulaVersion: number
  readonly people: number
  readonly questions: number
  readonly answers: number
  readonly accepted: number
  readonly contributors28d: number
  readonly newcomers28d: number
  readonly response: Response
  readonly responseWithStaff: Response
  readonly solvedShare: number | null
  readonly solvedShareReason?: Reason
  readonly newcomerReturn: readonly ({ readonly answeredBy: '0' | '1' | '2' | '3+' } & Figure)[]
  readonly busFactor: number | null
  readonly busFactorReason?: Reason
}
