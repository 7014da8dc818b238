import type { IncomingMessage, ServerResponse } from 'node:http'
import type { House } from './house.ts'
import { languageOf, plainPage, sendPlain, sentencesIn } from './plain-page.ts'

/** Why somebody is asked to come back: what Parvis rests on is away, there is more to do than can be done, or no room. */
export type Reason = 'away' | 'busy' | 'full'

/** What the database needs to start again, what a wave of visitors needs to pass, and a person to make room. */
const seconds: Record<Reason, number> = { away: 5, busy: 10, full: 60 }

const sentences = {
  away: { title: 'common.awayTitle', hint: 'common.awayHint' },
  busy: { title: 'common.busyTitle', hint: 'common.busyHint' },
  full: { title: 'common.fullTitle', hint: 'common.fullHint' },
} as const

/**
 * "Come back in a moment", in the reader's language and for whoever asks: a page in the colours of the house for a
 * browser, a problem document for a program. It needs no database, no build and no other request. Whoever sent a form
 * goes back to it by their browser, with what they typed: trying again by a link is for those who read.
 */
export async function sayUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { reason, house }: { reason: Reason; house: House },
): Promise<void> {
  if (response.headersSent || response.destroyed) return void response.destroy()
  const program = request.url?.startsWith('/api/v1') === true
  const language = program ? 'en' : languageOf(request)
  const say = await sentencesIn(language)
  const title = say(sentences[reason].title)
  const hint = say(sentences[reason].hint)
  const retryAfter = seconds[reason]
  const about = { status: 503, policy: house.policy, retryAfter }
  if (program) {
    const problem = { type: '/api/problems/unavailable', title, status: 503, detail: hint, retryAfter }
    return sendPlain(request, response, {
      ...about,
      type: 'application/problem+json',
      body: JSON.stringify(problem),
    })
  }
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const body = plainPage(house, language, {
    title,
    hint,
    label: say('common.errorLabel', { status: 503 }),
    way: reads ? { href: '', words: say('common.tryAgain') } : null,
  })
  sendPlain(request, response, { ...about, type: 'text/html; charset=utf-8', body })
}
