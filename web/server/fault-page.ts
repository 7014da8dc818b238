import type { IncomingMessage, ServerResponse } from 'node:http'
import { toldStatuses } from '../src/lib/page/told-statuses.ts'
import type { Captured } from './capture.ts'
import type { House } from './house.ts'
import { languageOf, plainPage, sendPlain, sentencesIn } from './plain-page.ts'

/** Stands in `src/error.html`, which SvelteKit sends when it could not begin a page. */
const mark = '<html lang="en" data-plain>'

/** Whether an answer is SvelteKit's page for faults before any page, which has one language and no house. */
export function isPlain({ status, headers, body }: Captured): boolean {
  return (
    status >= 400 &&
    String(headers['content-type']).startsWith('text/html') &&
    body.subarray(0, 100).includes(mark)
  )
}

/** The same answer in the reader's language and the colours of the house, with the way home or the same address again. */
export async function sayFault(
  request: IncomingMessage,
  response: ServerResponse,
  { status, house }: { status: number; house: House },
): Promise<void> {
  const language = languageOf(request)
  const say = await sentencesIn(language)
  const which = toldStatuses.includes(status) ? status : status < 500 ? 400 : 500
  const id = String(request.headers['x-request-id'] ?? '')
  const again = (which === 429 || which === 500) && (request.method === 'GET' || request.method === 'HEAD')
  const body = plainPage(house, language, {
    title: say(`common.error${which}`),
    hint: say(`common.error${which}Hint`),
    ...(which === 500 && id && { note: say('common.requestId', { id }) }),
    label: say('common.errorLabel', { status }),
    way: again ? { href: '', words: say('common.tryAgain') } : { href: '/', words: say('common.home') },
  })
  sendPlain(request, response, { status, body, type: 'text/html; charset=utf-8', policy: house.policy })
}
