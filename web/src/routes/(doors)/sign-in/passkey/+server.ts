import { challengePasskey } from '@parvis/core/people'
import { json } from '@sveltejs/kit'
import { originOf } from '#lib/server/enter.ts'
import { answerScript } from '#lib/server/answer-script.ts'
import { siteOf } from '#lib/server/site.ts'
import type { RequestHandler } from './$types'

/** What the browser asks its authenticator: any passkey of the house, or one of whoever is signed in. */
export const POST: RequestHandler = (event) =>
  answerScript(event, async () =>
    json(await challengePasskey(event.locals.ctx, { site: siteOf(event), ...originOf(event) })),
  )
