import {
  changeWebhook,
  deliveryStates,
  listDeliveries,
  removeWebhook,
  replayDelivery,
  replayFailed,
  rotateSecret,
  showWebhook,
  testWebhook,
  webhookTypes,
  type WebhookType,
} from '@parvis/core/integrations'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { chosenIn } from '#lib/chosen.ts'
import { openTo } from '#lib/server/console.ts'
import { takeDraft } from '#lib/server/drafts.ts'
import { flash } from '#lib/server/flash.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { show, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  const { ctx } = event.locals
  const webhookId = idOf(event)
  const { searchParams } = event.url
  const state = deliveryStates.find((known) => known === searchParams.get('state')) ?? null
  const after = searchParams.get('after') ?? undefined
  const [webhook, { items, next }] = await show(
    Promise.all([
      showWebhook(ctx, { webhookId }),
      listDeliveries(ctx, { webhookId, after, ...(state && { state }) }),
    ]),
  )
  const draft = takeDraft(event)
  return {
    webhook,
    deliveries: items,
    next,
    state,
    types: webhookTypes,
    draft: draft?.action === 'change' ? draft.values : null,
  }
}

export const actions = {
  test: (event) =>
    submit(event, testWebhook, {
      input: () => ({ webhookId: idOf(event) }),
      then: () => ({ done: 'tested' as const }),
    }),
  again: (event) =>
    submit(event, replayDelivery, {
      input: ({ deliveryId = '' }) => ({ webhookId: idOf(event), deliveryId }),
      then: () => ({ done: 'again' as const }),
    }),
  failed: (event) =>
    submit(event, replayFailed, {
      input: ({ hours }) => ({
        webhookId: idOf(event),
        since: new Date(event.locals.ctx.now.getTime() - (Number(hours) || 24) * 3_600_000).toISOString(),
      }),
      then: (replayed) => ({ replayed }),
    }),
  change: (event) =>
    submit(event, changeWebhook, {
      input: (typed) => ({
        webhookId: idOf(event),
        target: typed.target ?? '',
        description: typed.description ?? '',
        types: chosenIn(typed, 'types') as WebhookType[],
      }),
      then: () => ({ done: 'changed' as const }),
    }),
  switch: (event) =>
    submit(event, changeWebhook, {
      input: ({ on }) => ({ webhookId: idOf(event), on: on === 'on' }),
      then: () => ({ done: 'switched' as const }),
    }),
  rotate: (event) =>
    submit(event, rotateSecret, {
      input: ({ atOnce }) => ({ webhookId: idOf(event), atOnce: atOnce === 'yes' }),
      then: (rotated) => ({ rotated }),
    }),
  remove: (event) =>
    submit(event, removeWebhook, {
      input: () => ({ webhookId: idOf(event) }),
      then: () => {
        flash(event.cookies, 'webhooks.removed')
        redirect(303, '/console/webhooks')
      },
    }),
} satisfies Actions

function idOf({ params, locals }: Pick<RequestEvent<{ id: string }>, 'params' | 'locals'>): string {
  if (!uuid.test(params.id)) error(404, messagesIn(locals.language)('refusals.absent'))
  return params.id
}
