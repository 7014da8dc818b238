import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../kernel/markdown.ts'
import { Forbidden, Invalid, TooMany } from '../kernel/refusals.ts'
import { day, inWorld } from '../../test/world.ts'
import { addPicture } from './index.ts'

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 20 } } })

describe('a picture in a post', () => {
  test(
    'is drawn anew: upright, no longer than a screen is wide, and without what the camera wrote',
    inWorld(async ({ alice, files }) => {
      const camera = { IFD0: { Copyright: 'Alice at home' } }
      const bytes = await photograph(3200, 1000)
        .withExif(camera)
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer()
      const added = await addPicture(alice, { bytes })
      expect(added).toMatchObject({ width: 500, height: 1600 })
      const kept = files.get(added.url.slice('/files/'.length))!
      const { format, exif, width } = await sharp(kept).metadata()
      expect({ format, exif, width }).toEqual({ format: 'webp', exif: undefined, width: 500 })
    }),
  )

  test(
    'keeps its place on the page before it is there',
    inWorld(async ({ bob }) => {
      const { url } = await addPicture(bob, { bytes: await photograph(320, 200).png().toBuffer() })
      const html = renderMarkdown(`![A tent at dawn](${url})`)
      expect(html).toContain(
        `<img src="${url}" alt="A tent at dawn" width="320" height="200" loading="lazy" />`,
      )
    }),
  )

  test(
    'is for people who may write, and is a picture',
    inWorld(async ({ visitor, alice }) => {
      const bytes = await photograph(10, 10).png().toBuffer()
      await expect(addPicture(visitor, { bytes })).rejects.toThrow(Forbidden)
      await expect(
        addPicture({ ...alice, actor: { ...alice.actor, scopes: ['read'] } }, { bytes }),
      ).rejects.toThrow(Forbidden)
      await expect(addPicture(alice, { bytes: Buffer.from('<svg/>') })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'can be added a hundred times a day',
    inWorld(async (world) => {
      for (let width = 1; width <= 100; width++)
        await addPicture(world.alice, {
          bytes: await photograph(width, 2).png().toBuffer(),
        })
      const bytes = await photograph(3, 3).png().toBuffer()
      await expect(addPicture(world.alice, { bytes })).rejects.toThrow(TooMany)
      await addPicture(world.later(world.alice, day + 1), { bytes })
    }),
  )
})
