import { Forbidden } from '@parvis/core/kernel/refusals'
import { findCallable } from '@parvis/core/people'
import { listSpaces, mayWriteAtAll } from '@parvis/core/spaces'
import { json } from '@sveltejs/kit'
import { answerScript } from '#lib/server/answer-script.ts'
import type { RequestHandler } from './$types'

/** Whom, or which space, somebody may mean who is writing: `?people=bo` after an `@`, `?spaces=te` after a `#`. */
export const GET: RequestHandler = (event) =>
  answerScript(event, async () => {
    const { ctx, language } = event.locals
    if (!mayWriteAtAll(ctx.actor)) throw new Forbidden('Sign in to write')
    const asked = event.url.searchParams
    if (asked.has('people')) {
      const people = await findCallable(ctx, { begun: asked.get('people') ?? '' })
      return json({
        items: people.map(({ name, handle }) => ({ name, about: `@${handle}`, put: `@${handle}` })),
      })
    }
    const begun = asked.get('spaces') ?? ''
    const begins = ({ name }: { name: string }) => isBegunBy(name, begun, language)
    const spaces = (await listSpaces(ctx)).filter(begins).slice(0, 8)
    return json({ items: spaces.map(({ name, slug }) => ({ name, put: name, href: `/s/${slug}` })) })
  })

/** Whether a word of it begins so, accents or not. */
function isBegunBy(name: string, begun: string, language: string): boolean {
  const plainly = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language)
  return ` ${plainly(name).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${plainly(begun)}`)
}
