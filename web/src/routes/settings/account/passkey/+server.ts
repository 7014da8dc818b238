import { beginPasskey } from '@parvis/core/people'
import { json } from '@sveltejs/kit'
import { answerScript } from '#lib/server/answer-script.ts'
import { siteOf } from '#lib/server/site.ts'
import type { RequestHandler } from './$types'

/** What the browser needs to make a new passkey. */
export const POST: RequestHandler = (event) =>
  answerScript(event, async () => json(await beginPasskey(event.locals.ctx, { site: siteOf(event) })))
