import {
  addPerson,
  changeProfile,
  changeRole,
  findPerson,
  givenRoles,
  languagesSpoken,
  offerProfile,
  showProfile,
} from '@parvis/core/people'
import { z } from 'zod'
import { forManagers, nothing } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { profileChanges } from './me.ts'
import { person, presentPerson } from './people.ts'

const tags = ['people']
const named = z.object({ handle: z.string() })
const givenRole = z.enum(givenRoles)

const add = forManagers
  .route({
    method: 'POST',
    path: '/people',
    summary: 'Bring somebody in',
    description:
      'Their address needs no proof; they sign in by a mailed link, or with the password given here.',
    tags,
    successStatus: 201,
  })
  .meta({ least: 'manager', scope: 'manage', conflicts: ['address.taken'] })
  .input(
    z.object({
      name: z.string(),
      email: z.string(),
      role: givenRole.optional().describe('member when absent; nobody gives more than they may'),
      password: z.string().optional(),
      locale: z.enum(languagesSpoken).optional(),
      timeZone: z.string().optional(),
    }),
  )
  .output(person)
  .handler(async ({ input, context }) => {
    await addPerson(context.ctx, input)
    const { handle } = await findPerson(context.ctx, { who: input.email })
    sayWhere(context, `/people/${handle}`)
    return presentPerson(context.ctx, handle)
  })

const change = forManagers
  .route({
    method: 'PATCH',
    path: '/people/{handle}',
    summary: 'Tidy somebody’s profile',
    description: 'What is not given stays as it is. Nobody tidies the profile of somebody more trusted.',
    tags,
  })
  .meta({ least: 'manager', scope: 'manage', own: true })
  .input(named.extend(profileChanges))
  .output(person)
  .handler(({ input: { handle, ...changes }, context }) =>
    changeRead(context, {
      shape: person,
      what: `person:${handle}`,
      show: (tx) => presentPerson(tx, handle),
      change: async (tx) => {
        const { id } = await showProfile(tx, { handle })
        await changeProfile(tx, { personId: id, ...changes })
      },
    }),
  )

const giveRole = forManagers
  .route({
    method: 'PUT',
    path: '/people/{handle}/role',
    summary: 'Give somebody another role',
    description: 'Owners give and take every role, managers up to moderator. The last owner stays one.',
    tags,
  })
  .meta({ least: 'manager', scope: 'manage', conflicts: ['person.unclaimed', 'role.last-owner'] })
  .input(named.extend({ role: givenRole }))
  .output(person)
  .handler(async ({ input: { handle, role }, context: { ctx } }) => {
    const { id } = await showProfile(ctx, { handle })
    await changeRole(ctx, { personId: id, role })
    return presentPerson(ctx, handle)
  })

const offer = forManagers
  .route({
    method: 'PUT',
    path: '/people/{handle}/offer',
    summary: 'Offer an imported profile to a mail address',
    description: 'Whoever reads the mail can make the profile theirs.',
    tags,
    successStatus: 204,
  })
  .meta({ least: 'moderator', scope: 'manage', conflicts: ['person.claimed', 'address.taken'] })
  .input(named.extend({ email: z.string() }))
  .output(nothing)
  .handler(async ({ input: { handle, email }, context: { ctx } }) => {
    const { id } = await showProfile(ctx, { handle })
    await offerProfile(ctx, { personId: id, email })
  })

export const managed = { add, change, giveRole, offer }
