import type { components } from './contract.ts'

type Schemas = components['schemas']

/** Every refusal there is (RFC 9457); `type` tells them apart. */
export type Problem = Schemas[Extract<keyof Schemas, `Problem${string}`>]

/** The community said no. The message is its sentence for people. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'Refused'
    this.problem = problem
  }
}

/** The answer alone: throws `Refused` when there is none. `await ok(community.GET('/me'))` */
export async function ok<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked
  if (error !== undefined && isProblem(error)) throw new Refused(error)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return data as NonNullable<Data>
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'type' in error && 'detail' in error
}
