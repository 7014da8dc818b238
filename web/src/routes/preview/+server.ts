import { previewBody } from '@parvis/core/conversations'
import { json } from '@sveltejs/kit'
import { answerScript } from '#lib/server/answer-script.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { RequestHandler } from './$types'

/** How a text will look as a post. */
export const POST: RequestHandler = (event) =>
  answerScript(event, async () => {
    const { body = '' } = await typedIn(event)
    return json({ html: await previewBody(event.locals.ctx, { body }) })
  })
