import {
  changeSignUp,
  createInvitation,
  listInvitations,
  revokeInvitation,
  rolesToGive,
  type GivenRole,
  type SignUpWay,
} from '@parvis/core/people'
import { listSpaces } from '@parvis/core/spaces'
import { openTo } from '#lib/server/console.ts'
import { show, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  const { ctx, actor, community } = event.locals
  const after = event.url.searchParams.get('after') ?? undefined
  const [{ items, next }, spaces] = await show(
    Promise.all([listInvitations(ctx, { after }), listSpaces(ctx)]),
  )
  return {
    invitations: items,
    next,
    roles: rolesToGive(actor),
    spaces: spaces.map(({ id, name }) => ({ value: id, label: name })),
    signUp: community.signUp,
  }
}

export const actions = {
  create: (event) =>
    submit(event, createInvitation, {
      input: ({ role, spaceId, email, note, uses, days }) => ({
        role: role as GivenRole,
        spaceId: spaceId || null,
        email: email?.trim() ? email : null,
        note,
        uses: uses === 'many' ? null : uses,
        days,
        locale: event.locals.language,
      }),
      then: ({ url }) => ({ made: { url } }),
    }),
  revoke: (event) => submit(event, revokeInvitation, { then: () => ({ revoked: true }) }),
  signUp: (event) =>
    submit(event, changeSignUp, {
      input: ({ signUp = '' }) => ({ signUp: signUp as SignUpWay }),
      then: () => ({ decided: true }),
    }),
} satisfies Actions
