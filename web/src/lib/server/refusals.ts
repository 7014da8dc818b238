import { getRequestEvent } from '$app/server'
import { host } from '@parvis/core/app'
import { answerOnce } from '@parvis/core/integrations'
import type { Context, Tx } from '@parvis/core/kernel/context'
import { Conflict, Forbidden, Invalid, NotFound, Refusal, TooMany } from '@parvis/core/kernel/refusals'
import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit'
import { keepDraft, takeDraft } from './drafts.ts'
import { countForm } from './form-limits.ts'
import { messagesIn } from './messages.ts'
import { actionOf, typedIn, type Typed } from './typed.ts'
import { sentenceIn } from './sentences.ts'

/** What a page's `form` holds after a refusal: which form it was, what was typed, and sentences by field. */
export interface Refused {
  readonly action: string
  readonly values: Typed
  readonly issues: Readonly<Record<string, readonly string[]>>
  /** What concerns the whole form. */
  readonly message: string
}

/**
 * Looks something up for a page: what is absent is a 404, what only members see sends a visitor to sign in and comes
 * back, everything else that is refused has its status and a sentence in the reader's language.
 */
export async function show<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const { locals, url } = getRequestEvent()
    if (refusal instanceof Forbidden && !locals.person) redirect(303, signInFor(url.pathname + url.search))
    const status = refusal instanceof Invalid ? 400 : statusOf(refusal)
    error(status, sentenceIn(locals.language, refusal), { requestId: locals.requestId })
  }
}

interface How<Input, Done, After> {
  readonly input?: (typed: Typed) => Input
  readonly then?: (done: Done) => After | Promise<After>
  readonly once?: boolean
}

/** A browser keeps what was written without a connection for a month, and may ask as long. */
const daysToAsk = 31

/** Keys of browsers stand beside those that programs choose. */
async function doOnce<Done>(
  { locals, url }: RequestEvent,
  { key, asked }: { key: string; asked: unknown },
  act: (tx: Tx) => Promise<Done>,
): Promise<Done> {
  const request = { key: `page:${key}`, asked: JSON.stringify([actionOf(url), asked]), days: daysToAsk }
  return (await answerOnce(locals.ctx, request, act)).answer
}

/** Anything that takes a context and an input, as commands do; those also say which fields they know. */
interface Submittable<Input, Done> {
  (ctx: Context | Tx, input: Input): Promise<Done>
  readonly shape?: { readonly shape: Readonly<Record<string, unknown>> }
}

/**
 * Runs a command with what a form holds: by default the form's fields that the command knows, otherwise what `input`
 * makes of them. `then` follows a success (it usually redirects). A refusal becomes the status it deserves, with
 * sentences by field and everything that was typed, except passwords. A visitor whose session ended while writing
 * signs in and finds the draft again. With `once` a form that was sent again by a service worker, which did not hear the
 * answer to the first, does nothing more and is answered the same; `Done` is JSON then.
 */
export function submit<Input, Done, After>(
  event: RequestEvent,
  command: Submittable<Input, Done>,
  how: { input?: (typed: Typed) => Input; then: (done: Done) => After | Promise<After>; once?: boolean },
): Promise<NoInfer<After> | ActionFailure<Refused>>
export function submit<Input, Done>(
  event: RequestEvent,
  command: Submittable<Input, Done>,
  how?: { input?: (typed: Typed) => Input },
): Promise<NoInfer<Done> | ActionFailure<Refused>>
export async function submit<Input, Done, After>(
  event: RequestEvent,
  command: Submittable<Input, Done>,
  { input, then, once }: How<Input, Done, After> = {},
): Promise<After | Done | ActionFailure<Refused>> {
  const typed = await typedIn(event)
  let done: Done
  try {
    await countForm(host.app!, event.locals.actor)
    const asked = input ? input(typed) : (known(command, typed) as Input)
    const key = once ? event.request.headers.get('idempotency-key') : null
    done = key
      ? await doOnce(event, { key, asked }, (tx) => command(tx, asked))
      : await command(event.locals.ctx, asked)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return refuse(event, refusal, typed)
  }
  return then ? then(done) : done
}

/** The same answer for a refusal that an action caught by itself. */
function refuse(event: RequestEvent, refusal: Refusal, typed: Typed): ActionFailure<Refused> {
  if (refusal instanceof Forbidden && !event.locals.person) {
    keepDraft(event, typed)
    redirect(303, signInFor(event.url.pathname))
  }
  if (refusal instanceof Conflict && refusal.reason === 'proof.needed') {
    keepDraft(event, typed)
    redirect(303, proveFor(event.url.pathname))
  }
  if (refusal instanceof TooMany) event.setHeaders({ 'retry-after': String(refusal.retryAfterSeconds) })
  const { language } = event.locals
  const issues = refusal instanceof Invalid ? translated(refusal, language) : {}
  const whole = refusal instanceof Invalid ? (issues[''] ?? []).join(' ') : sentenceIn(language, refusal)
  return fail(statusOf(refusal), {
    action: actionOf(event.url),
    values: withoutSecrets(typed),
    issues,
    message: whole || messagesIn(language)('refusals.lookAgain'),
  })
}

/**
 * What was typed here when a session ended, or before somebody proved who they are: shown as a refusal is, until it is
 * sent again. Null when nothing was.
 */
export function interrupted(event: Parameters<typeof takeDraft>[0]): Refused | null {
  const draft = takeDraft(event)
  return draft && { ...draft, issues: {}, message: messagesIn(event.locals.language)('refusals.interrupted') }
}

/** Where a visitor signs in, and comes back from. */
export function signInFor(address: string): string {
  return `/sign-in?next=${encodeURIComponent(address)}`
}

/** Where somebody signed in says once more who they are, and comes back from. */
function proveFor(address: string): string {
  return `/prove?next=${encodeURIComponent(address)}`
}

export function statusOf(refusal: Refusal): number {
  if (refusal instanceof NotFound) return 404
  if (refusal instanceof Forbidden) return 403
  if (refusal instanceof Conflict) return 409
  if (refusal instanceof TooMany) return 429
  return 422
}

function known(command: { shape?: { shape: Readonly<Record<string, unknown>> } }, typed: Typed) {
  const fields = command.shape ? Object.keys(command.shape.shape) : Object.keys(typed)
  return Object.fromEntries(fields.filter((field) => field in typed).map((field) => [field, typed[field]]))
}

function translated(refusal: Invalid, language: App.Locals['language']) {
  return Object.fromEntries(
    Object.entries(refusal.issues).map(([field, sentences]) => [
      field,
      sentences.map((sentence) => sentenceIn(language, sentence)),
    ]),
  )
}

function withoutSecrets(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([field]) => !/password|secret|token|code/i.test(field)),
  )
}
