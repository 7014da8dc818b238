import { ORPCError } from '@orpc/server'
import { isDatabaseAway } from '@parvis/core/kernel/database-away'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import { Conflict, Forbidden, Invalid, NotFound, Refusal, TooMany } from '@parvis/core/kernel/refusals'

/** Every kind of no, by the last part of its type: an address of ours that says more to whoever opens it. */
export const problemKinds = {
  malformed: { status: 400, title: 'Not understood' },
  'unknown-key': { status: 401, title: 'Unknown key' },
  'sign-in': { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Forbidden' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Conflict' },
  'changed-meanwhile': { status: 412, title: 'Changed meanwhile' },
  'too-large': { status: 413, title: 'Too large' },
  'not-json': { status: 415, title: 'Not JSON' },
  invalid: { status: 422, title: 'Invalid' },
  'too-many': { status: 429, title: 'Too many requests' },
  fault: { status: 500, title: 'Fault' },
  unavailable: { status: 503, title: 'Unavailable' },
} as const

/** The code under which a problem that is ready travels through the framework. */
export const told = 'PROBLEM'

export type ProblemKind = keyof typeof problemKinds

/** An answer as RFC 9457 asks for it. */
export interface Problem {
  /** `/api/problems/<kind>`: the same on every community, and a page on each. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly [more: string]: unknown
}

export function problem(kind: ProblemKind, detail: string, more: object = {}): Problem {
  return { type: `/api/problems/${kind}`, ...problemKinds[kind], detail, ...more }
}

/** A refusal in the language of HTTP. A visitor who may not is asked to sign in. */
export function problemOf(refusal: Refusal, signedIn: boolean): Problem {
  const detail = refusal.message
  if (refusal instanceof NotFound) return problem('not-found', detail)
  if (refusal instanceof Invalid) return problem('invalid', detail, { issues: refusal.issues })
  if (refusal instanceof Conflict) return problem('conflict', detail, { reason: refusal.reason })
  if (refusal instanceof TooMany)
    return problem('too-many', detail, { retryAfter: refusal.retryAfterSeconds })
  return refusal instanceof Forbidden && signedIn ? problem('forbidden', detail) : problem('sign-in', detail)
}

/** What the framework itself refuses: malformed JSON, a body too large, input that does not fit the contract. */
export function problemOfTransport(error: ORPCError<string, unknown>): Problem {
  if (isDatabaseAway(error)) {
    const detail = 'The database does not answer just now. Try again in a moment.'
    return problem('unavailable', detail, { retryAfter: comeBack })
  }
  if (isDiskFull(error)) {
    const detail =
      'There is no room left to keep this; nothing was changed. Try again when somebody made room.'
    return problem('unavailable', detail, { retryAfter: untilRoom })
  }
  const issues = issuesOf(error)
  if (issues) return problem('invalid', 'The request does not fit.', { issues })
  if (error.status === 404) return problem('not-found', 'There is no such address in the API.')
  if (error.status === 413) return problem('too-large', 'This is too large to be taken.')
  if (error.status === 400) return problem('malformed', error.message)
  return problem('fault', 'Something broke on our side.')
}

/** Seconds after which a database that ended by itself usually answers again. */
export const comeBack = 5
/** And a person to make room on a disk. */
const untilRoom = 60

/** Sentences by field, from what the contract's own check found. */
function issuesOf(error: ORPCError<string, unknown>): Record<string, string[]> | null {
  const data = error.data as
    | { issues?: readonly { path?: readonly unknown[]; message: string }[] }
    | undefined
  if (error.status !== 400 || !Array.isArray(data?.issues)) return null
  const issues: Record<string, string[]> = {}
  for (const issue of data.issues) {
    const step = issue.path?.[0]
    const field = String(typeof step === 'object' && step !== null && 'key' in step ? step.key : (step ?? ''))
    ;(issues[field] ??= []).push(issue.message)
  }
  return issues
}
