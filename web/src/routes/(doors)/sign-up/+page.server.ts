import { findInvitation, signUp } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { Refusal } from '@parvis/core/kernel/refusals'
import { atTheDoor, enter, originOf, rememberNext } from '#lib/server/enter.ts'
import { providersOffered } from '#lib/server/identity-actions.ts'
import { keepMailedTo } from '#lib/server/mailed-to.ts'
import { submit } from '#lib/server/refusals.ts'
import { safeNext } from '#lib/server/safe-next.ts'
import { sentenceIn } from '#lib/server/sentences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event
  const next = safeNext(url.searchParams.get('next'))
  if (locals.person) redirect(303, next)
  const token = url.searchParams.get('invitation')
  const found = token ? await invited(event, token) : null
  const invitation = found && !('wrong' in found) ? found : null
  return {
    next: next === '/' && invitation?.space ? `/s/${invitation.space.slug}` : next,
    token,
    invitation,
    providers: providersOffered(),
    wrong: found && 'wrong' in found ? found.wrong : null,
    closed: locals.community.signUp === 'invitation' && !invitation,
  }
}

export const actions = {
  default: (event) =>
    submit(event, atTheDoor(signUp), {
      input: ({ name = '', email = '', password = '' }) => {
        rememberNext(event)
        keepMailedTo(event, email)
        const { language, community } = event.locals
        const invitation = event.url.searchParams.get('invitation') ?? undefined
        const { timeZone } = community
        return { name, email, password, locale: language, timeZone, invitation, ...originOf(event) }
      },
      then: (session) => (session ? enter(event, session) : redirect(303, '/check-your-mail')),
    }),
} satisfies Actions

/** What an invitation says of itself, or the sentence why it opens nothing any more. */
async function invited({ locals }: Pick<RequestEvent, 'locals'>, token: string) {
  try {
    const { role, email, by, space } = await findInvitation(locals.ctx, { token })
    return { role, email, by, space }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { wrong: sentenceIn(locals.language, refusal) }
  }
}
