import { ORPCError } from '@orpc/server'
import { isDatabaseAway } from '@parvis/core/kernel/database-away'
import { Conflict, Forbidden, Invalid, NotFound, Refusal, TooMany } from '@parvis/core/kernel/refusals'

/** An answer as RFC 9457 asks for it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly [more: string]: unknown
}

/** A refusal in the language of HTTP; null for what is not a refusal. A visitor who may not is asked to sign in. */
export function problemOf(refusal: Refusal, signedIn: boolean): Problem {
  const detail = refusal.message
  if (refusal instanceof NotFound) return { type: 'about:blank', title: 'Not found', status: 404, detail }
  if (refusal instanceof Invalid) {
    return { type: 'about:blank', title: 'Invalid', status: 422, detail, issues: refusal.issues }
  }
  if (refusal instanceof Conflict) {
    return { type: 'about:blank', title: 'Conflict', status: 409, detail, reason: refusal.reason }
  }
  if (refusal instanceof TooMany) {
    return {
      type: 'about:blank',
      title: 'Too many requests',
      status: 429,
      detail,
      retryAfter: refusal.retryAfterSeconds,
    }
  }
  if (refusal instanceof Forbidden && signedIn)
    return { type: 'about:blank', title: 'Forbidden', status: 403, detail }
  return { type: 'about:blank', title: 'Sign in first', status: 401, detail }
}

/** What the framework itself refuses: malformed JSON, a body too large, input that does not fit the contract. */
export function problemOfTransport(error: ORPCError<string, unknown>): Problem {
  if (isDatabaseAway(error)) return away
  const issues = issuesOf(error)
  if (issues)
    return { type: 'about:blank', title: 'Invalid', status: 422, detail: 'The request does not fit.', issues }
  const status = error.status >= 400 && error.status < 500 ? error.status : 500
  if (status === 500)
    return { type: 'about:blank', title: 'Fault', status, detail: 'Something broke on our side.' }
  return { type: 'about:blank', title: titles[status] ?? 'Bad request', status, detail: error.message }
}

/** Seconds after which a database that ended by itself usually answers again. */
export const comeBack = 5

const away: Problem = {
  type: 'about:blank',
  title: 'Unavailable',
  status: 503,
  detail: 'The database does not answer just now. Try again in a moment.',
  retryAfter: comeBack,
}

const titles: Record<number, string> = { 404: 'Not found', 405: 'Method not allowed', 413: 'Too large' }

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
