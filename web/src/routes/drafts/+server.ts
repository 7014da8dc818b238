import { keepDraft, showDraft } from '@parvis/core/conversations'
import { json } from '@sveltejs/kit'
import { answerScript } from '#lib/server/answer-script.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { RequestHandler } from './$types'

/** What one has begun to write in a place, from whichever device. */
export const GET: RequestHandler = (event) =>
  answerScript(event, async () => {
    const place = event.url.searchParams.get('place') ?? ''
    return json({ draft: await showDraft(event.locals.ctx, { place }) })
  })

/** Keeps it as it is now; nothing typed takes it away. */
export const POST: RequestHandler = (event) =>
  answerScript(event, async () => {
    const { place = '', body = '', title = '' } = await typedIn(event)
    return json(await keepDraft(event.locals.ctx, { place, body, title }))
  })
