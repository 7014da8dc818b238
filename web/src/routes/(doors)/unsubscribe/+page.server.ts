import { NotFound } from '@parvis/core/kernel/refusals'
import { findUnsubscribable, resubscribe, unsubscribe, type MailBefore } from '@parvis/core/notifications'
import { submit } from '#lib/server/refusals.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

/** Looking changes nothing: programs that read mail follow the addresses in it. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const token = url.searchParams.get('token') ?? ''
  const found = await findUnsubscribable(locals.ctx, { token }).catch((refusal: unknown) => {
    if (refusal instanceof NotFound) return null
    throw refusal
  })
  return { token, found }
}

export const actions = {
  stop: (event) =>
    submit(event, unsubscribe, {
      input: ({ token = '' }) => ({ token }),
      then: async (before) => ({
        done: 'stopped' as const,
        before,
        token: (await typedIn(event)).token ?? '',
      }),
    }),
  undo: (event) =>
    submit(event, resubscribe, {
      input: ({ token = '', ...typed }) => ({ token, before: beforeIn(typed) }),
      then: () => ({ done: 'undone' as const, before: [] as MailBefore[], token: '' }),
    }),
} satisfies Actions

/** How it was, as the page of "stopped" holds it. */
function beforeIn(typed: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, mail]) =>
      field.startsWith('before.') ? [[field.slice('before.'.length), mail]] : [],
    ),
  ) as Partial<Record<MailBefore['reason'], MailBefore['mail']>>
}
