import { addPicture } from '@parvis/core/conversations'
import { z } from 'zod'
import { forMembers } from './base.ts'
import { address } from './shapes.ts'

const added = z
  .object({
    id: z.string(),
    kind: z.literal('picture'),
    title: z.string().describe('its size'),
    url: address.describe('for Markdown: ![words](url)'),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'Picture' })

const add = forMembers
  .route({
    method: 'POST',
    path: '/pictures',
    summary: 'Add a picture, to show it in a post',
    description:
      'The body is the file: JPEG, PNG, WebP, GIF or AVIF, 12 MB at most. It is made no longer than 1,600 pixels and ' +
      'drawn anew, so nothing hidden in it survives. A hundred a day.',
    tags: ['posts'],
    inputStructure: 'detailed',
    successStatus: 201,
  })
  .input(z.object({ body: z.file() }))
  .output(added)
  .handler(async ({ input, context }) => {
    const picture = await addPicture(context.ctx, { bytes: new Uint8Array(await input.body.arrayBuffer()) })
    return {
      ...picture,
      id: picture.url,
      kind: 'picture',
      title: `${picture.width} × ${picture.height}`,
    }
  })

export const pictures = { add }
export const pictureShapes = { Picture: added }
