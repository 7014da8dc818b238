import { changePreferences, reasons, showPreferences, type MailTime } from '@parvis/core/notifications'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { MessageKey } from '#lib/messages/index.ts'
import { flash } from '#lib/server/flash.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const { reasons: chosen, stoppedSince } = await show(showPreferences(locals.ctx))
  return { chosen: reasons.map((reason) => ({ reason, ...chosen[reason] })), stoppedSince }
}

export const actions = {
  choose: (event) =>
    submit(event, changePreferences, {
      input: (typed) => ({
        mail: Object.fromEntries(
          reasons.flatMap((reason) => {
            const time = typed[`mail.${reason}`]
            return time === undefined ? [] : [[reason, time as MailTime]]
          }),
        ),
        // A box that is not ticked sends nothing: the form says that it had them.
        push: typed.devices
          ? Object.fromEntries(reasons.map((one) => [one, typed[`push.${one}`] === 'yes']))
          : {},
      }),
      then: () => backWith(event, 'news.chosen'),
    }),
  stop: (event) =>
    submit(event, changePreferences, {
      input: () => ({ stopped: true }),
      then: () => backWith(event, 'news.stopped'),
    }),
  resume: (event) =>
    submit(event, changePreferences, {
      input: () => ({ stopped: false }),
      then: () => backWith(event, 'news.resumed'),
    }),
} satisfies Actions

function backWith(event: RequestEvent, sentence: MessageKey): never {
  flash(event.cookies, sentence)
  redirect(303, '/settings/notifications')
}
