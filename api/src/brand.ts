import { changeBrand, changeLogo, characters, homeSections, showBrand } from '@parvis/core/brand'
import { z } from 'zod'
import { base, forManagers, nothing } from './base.ts'
import { changeRead } from './http.ts'
import { address } from './shapes.ts'

const tags = ['community']

const brand = z
  .object({
    id: z.literal('brand'),
    kind: z.literal('brand'),
    title: z.literal('Brand'),
    url: address,
    colour: z.string().describe('as #rrggbb; everything else follows from it'),
    character: z.enum(characters).describe('faces, corners and the header'),
    welcome: z.string().describe('what a visitor reads first'),
    rules: z.string().describe('in Markdown; empty when there are none'),
    home: z.array(z.enum(homeSections)).describe('what a visitor finds at home'),
    logoUrl: z.string().nullable(),
  })
  .meta({ id: 'Brand' })

type Found = Awaited<ReturnType<typeof showBrand>>

function present({ rulesHtml: _, ...found }: Found): z.input<typeof brand> {
  return { id: 'brand', kind: 'brand', title: 'Brand', url: '/', ...found }
}

const show = base
  .route({ method: 'GET', path: '/community/brand', summary: 'How the community looks', tags })
  .output(brand)
  .handler(async ({ context }) => present(await showBrand(context.ctx)))

const change = forManagers
  .route({
    method: 'PATCH',
    path: '/community/brand',
    summary: 'Change how it looks and what it says at its door',
    description: 'What is not given stays as it is.',
    tags,
  })
  .input(
    z.object({
      colour: z.string().optional(),
      character: z.enum(characters).optional(),
      welcome: z.string().optional(),
      rules: z.string().optional(),
      home: z.array(z.enum(homeSections)).optional(),
    }),
  )
  .output(brand)
  .handler(({ input, context }) =>
    changeRead(context, {
      shape: brand,
      what: 'brand',
      show: async (tx) => present(await showBrand(tx)),
      change: async (tx) => {
        const { colour, character, welcome, rules, home } = await showBrand(tx)
        await changeBrand(tx, { colour, character, welcome, rules, home, ...input })
      },
    }),
  )

const logo = forManagers
  .route({
    method: 'PUT',
    path: '/community/logo',
    summary: 'Change the logo',
    description:
      'The body is the file: SVG, PNG, JPEG, WebP or AVIF, 2 MB at most. A drawing keeps its shapes and nothing ' +
      'else; a picture is drawn anew.',
    tags,
    inputStructure: 'detailed',
    successStatus: 204,
  })
  .input(z.object({ body: z.file() }))
  .output(nothing)
  .handler(
    async ({ input, context }) =>
      void (await changeLogo(context.ctx, { bytes: new Uint8Array(await input.body.arrayBuffer()) })),
  )

const removeLogo = forManagers
  .route({
    method: 'DELETE',
    path: '/community/logo',
    summary: 'Go without a logo',
    tags,
    successStatus: 204,
  })
  .output(nothing)
  .handler(async ({ context }) => void (await changeLogo(context.ctx, { bytes: null })))

export const theBrand = { show, change, logo, removeLogo }
export const brandShapes = { Brand: brand }
