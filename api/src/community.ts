import { findOldAddress } from '@parvis/core/conversations'
import { NotFound } from '@parvis/core/kernel/refusals'
import {
  changeCommunity,
  changeSignUp,
  languagesSpoken,
  showCommunity,
  signUpWays,
} from '@parvis/core/people'
import { z } from 'zod'
import { base, forManagers, nothing } from './base.ts'
import { changeRead } from './http.ts'
import { address } from './shapes.ts'

const language = z.enum(languagesSpoken)
const tags = ['community']

const community = z
  .object({
    id: z.literal('community'),
    kind: z.literal('community'),
    title: z.string().describe('what it is called'),
    url: address,
    tagline: z.string(),
    languages: z
      .array(z.string())
      .describe('the first is spoken when nobody asks for another; more may come'),
    timeZone: z.string(),
    signUp: z.enum(signUpWays).describe('who may join'),
  })
  .meta({ id: 'Community' })

type Found = Awaited<ReturnType<typeof showCommunity>>

function present({ name, ...found }: Found): z.input<typeof community> {
  return { id: 'community', kind: 'community', title: name, url: '/', ...found }
}

const show = base
  .route({ method: 'GET', path: '/community', summary: 'The community itself', tags })
  .output(community)
  .handler(async ({ context }) => present(await showCommunity(context.ctx)))

const change = forManagers
  .route({
    method: 'PATCH',
    path: '/community',
    summary: 'Change what it is called and speaks',
    description: 'What is not given stays as it is.',
    tags,
  })
  .input(
    z.object({
      name: z.string().optional(),
      tagline: z.string().optional(),
      languages: z.array(language).optional(),
      timeZone: z.string().optional(),
    }),
  )
  .output(community)
  .handler(({ input, context }) =>
    changeRead(context, {
      shape: community,
      what: 'community',
      show: async (tx) => present(await showCommunity(tx)),
      change: async (tx) => {
        const { name, tagline, languages, timeZone } = await showCommunity(tx)
        await changeCommunity(tx, { name, tagline, languages, timeZone, ...input })
      },
    }),
  )

const signUp = forManagers
  .route({
    method: 'PUT',
    path: '/community/sign-up',
    summary: 'Say who may join: anybody, or who is invited',
    tags,
    successStatus: 204,
  })
  .input(z.object({ way: z.enum(signUpWays) }))
  .output(nothing)
  .handler(async ({ input, context }) => void (await changeSignUp(context.ctx, { signUp: input.way })))

const oldAddress = z
  .object({ id: z.string(), kind: z.literal('address'), title: z.string(), url: address })
  .meta({ id: 'OldAddress' })

const moved = base
  .route({
    method: 'GET',
    path: '/old-addresses',
    summary: 'Where a page of an imported forum lives now',
    tags,
  })
  .meta({ least: 'visitor', seeks: true })
  .input(
    z.object({
      path: z
        .string()
        .max(2000)
        .describe('its old path, such as /questions/12/some-words, or its whole old address'),
    }),
  )
  .output(oldAddress)
  .handler(async ({ input: { path }, context }) => {
    const url = await findOldAddress(context.ctx, { path })
    if (!url) throw new NotFound('address')
    return { id: path, kind: 'address', title: path, url }
  })

export const theCommunity = { show, change, signUp, moved }
export const communityShapes = { Community: community, OldAddress: oldAddress }
