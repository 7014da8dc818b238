import { addPicture } from '@parvis/core/conversations'
import { json } from '@sveltejs/kit'
import { answerScript } from '#lib/server/answer-script.ts'
import { fileIn } from '#lib/server/typed.ts'
import type { RequestHandler } from './$types'

/** Takes a picture that was put into a post while it is written. */
export const POST: RequestHandler = (event) =>
  answerScript(event, async () => {
    const bytes = (await fileIn(event, 'picture')) ?? new Uint8Array()
    return json(await addPicture(event.locals.ctx, { bytes }), { status: 201 })
  })
