import { host } from '@parvis/core/app'
import { changeTool, removeTool, replaceToolSecret, showTool } from '@parvis/core/tools'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { takeDraft } from '#lib/server/drafts.ts'
import { flash } from '#lib/server/flash.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { show, submit } from '#lib/server/refusals.ts'
import { toolIn } from '#lib/server/tool-typed.ts'
import type { Actions, PageServerLoad } from './$types'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const load: PageServerLoad = async (event) => {
  openTo('owner', event)
  const tool = await show(showTool(event.locals.ctx, { toolId: idOf(event) }))
  const draft = takeDraft(event)
  return {
    tool,
    issuer: host.app!.services.url,
    draft: draft?.action === 'change' ? draft.values : null,
  }
}

export const actions = {
  change: (event) =>
    submit(event, changeTool, {
      input: (typed) => ({ toolId: idOf(event), ...toolIn(typed) }),
      then: () => ({ saved: true }),
    }),
  rotate: (event) =>
    submit(event, replaceToolSecret, {
      input: ({ atOnce }) => ({ toolId: idOf(event), atOnce: atOnce === 'yes' }),
      then: (rotated) => ({ rotated }),
    }),
  remove: (event) =>
    submit(event, removeTool, {
      input: () => ({ toolId: idOf(event) }),
      then: () => {
        flash(event.cookies, 'tools.removed')
        redirect(303, '/console/tools')
      },
    }),
} satisfies Actions

function idOf({ params, locals }: Pick<RequestEvent<{ id: string }>, 'params' | 'locals'>): string {
  if (!uuid.test(params.id)) error(404, messagesIn(locals.language)('refusals.absent'))
  return params.id
}
