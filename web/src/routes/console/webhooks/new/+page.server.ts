import { createWebhook, webhookTypes, type WebhookType } from '@parvis/core/integrations'
import { chosenIn } from '#lib/chosen.ts'
import { openTo } from '#lib/server/console.ts'
import { takeDraft } from '#lib/server/drafts.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  openTo('manager', event)
  // What was typed before a proof was asked for.
  return { types: webhookTypes, draft: takeDraft(event)?.values ?? null }
}

export const actions = {
  default: (event) =>
    submit(event, createWebhook, {
      input: (typed) => ({
        target: typed.target ?? '',
        description: typed.description ?? '',
        types: chosenIn(typed, 'types') as WebhookType[],
      }),
      then: (made) => ({ made }),
    }),
} satisfies Actions
