import { changePicture } from '@parvis/core/people'
import { z } from 'zod'
import { forMembers, nothing } from './base.ts'

const tags = ['me']

const change = forMembers
  .route({
    method: 'PUT',
    path: '/me/picture',
    summary: 'Change your picture',
    description:
      'The body is the file: JPEG, PNG, WebP, GIF or AVIF, 8 MB at most. It is drawn anew as a small square, so ' +
      'nothing hidden in it survives.',
    tags,
    inputStructure: 'detailed',
  })
  .input(z.object({ body: z.file() }))
  .output(z.object({ pictureUrl: z.string().nullable() }))
  .handler(async ({ input, context }) =>
    changePicture(context.ctx, { bytes: new Uint8Array(await input.body.arrayBuffer()) }),
  )

const remove = forMembers
  .route({ method: 'DELETE', path: '/me/picture', summary: 'Go without a picture', tags, successStatus: 204 })
  .output(nothing)
  .handler(async ({ context }) => void (await changePicture(context.ctx, { bytes: null })))

export const picture = { change, remove }
