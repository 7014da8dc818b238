import { Conflict } from '@parvis/core/kernel/refusals'
import { signInWithCode } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, enter, originOf } from '#lib/server/enter.ts'
import { forgetPending, pendingOf } from '#lib/server/pending.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  // After five wrong codes the answer of the form still says why there is nothing to wait for.
  if (!pendingOf(event) && event.request.method === 'GET') redirect(303, `/sign-in${event.url.search}`)
}

export const actions = {
  default: (event) =>
    submit(
      event,
      atTheDoor(async (ctx, input: Parameters<typeof signInWithCode>[1]) =>
        signInWithCode(ctx, input).catch((refusal: unknown) => {
          if (refusal instanceof Conflict) forgetPending(event)
          throw refusal
        }),
      ),
      {
        input: ({ code = '' }) => ({ code, pending: pendingOf(event) ?? '', ...originOf(event) }),
        then: (session) => {
          forgetPending(event)
          return enter(event, session)
        },
      },
    ),
} satisfies Actions
