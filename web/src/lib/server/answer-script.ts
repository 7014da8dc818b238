import { Refusal, TooMany } from '@parvis/core/kernel/refusals'
import { json, type RequestEvent } from '@sveltejs/kit'
import { statusOf } from './refusals.ts'
import { sentenceIn } from './sentences.ts'

/** For the few addresses that a page's script asks: a refusal is its status and a sentence in the reader's language. */
export async function answerScript(event: RequestEvent, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    if (refusal instanceof TooMany) event.setHeaders({ 'retry-after': String(refusal.retryAfterSeconds) })
    return json({ message: sentenceIn(event.locals.language, refusal) }, { status: statusOf(refusal) })
  }
}
