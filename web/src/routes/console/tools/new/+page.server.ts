import { createTool } from '@parvis/core/tools'
import { openTo } from '#lib/server/console.ts'
import { takeDraft } from '#lib/server/drafts.ts'
import { submit } from '#lib/server/refusals.ts'
import { toolIn } from '#lib/server/tool-typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  openTo('owner', event)
  // What was typed before a proof was asked for.
  return { draft: takeDraft(event)?.values ?? null }
}

export const actions = {
  default: (event) =>
    submit(event, createTool, {
      input: (typed) => ({ ...toolIn(typed), hasSecret: typed.hasSecret !== 'no' }),
      then: (made) => ({ made }),
    }),
} satisfies Actions
