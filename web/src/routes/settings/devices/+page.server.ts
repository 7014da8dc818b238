import { nameDevice } from '@parvis/core/people'
import { addDevice, listDevices, pushKey, removeDevice } from '@parvis/core/push'
import { redirect } from '@sveltejs/kit'
import { flash } from '#lib/server/flash.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { ownSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const [devices, { publicKey }] = await Promise.all([show(listDevices(locals.ctx)), pushKey(locals.ctx)])
  return {
    publicKey,
    devices: devices.map(({ userAgent, sessionId, ...device }) => ({
      ...device,
      name: nameDevice(userAgent),
      isThis: sessionId === locals.sessionId,
    })),
  }
}

export const actions = {
  add: (event) =>
    submit(event, addDevice, {
      input: ({ endpoint = '', p256dh = '', auth = '' }) => ({
        sessionId: ownSession(event),
        endpoint,
        p256dh,
        auth,
        userAgent: event.request.headers.get('user-agent') ?? '',
      }),
      then: () => {
        flash(event.cookies, 'devices.added')
        redirect(303, '/settings/devices')
      },
    }),
  remove: (event) =>
    submit(event, removeDevice, {
      then: () => {
        flash(event.cookies, 'devices.removed')
        redirect(303, '/settings/devices')
      },
    }),
} satisfies Actions
