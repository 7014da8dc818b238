import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { changeLogo, demonstrations } from '../brand/index.ts'
import { showLook } from './show-look.ts'

describe('a drawn logo', () => {
  test(
    'is shown in mails too, unless it needs a font',
    inWorld(async ({ clara, visitor }) => {
      const look = async (svg: string) => {
        await changeLogo(clara, { bytes: Buffer.from(svg) })
        return (await showLook(visitor)).logo
      }
      const wide =
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 60"><path d="M0 0h720v60z"/></svg>'
      expect((await showLook(visitor)).logo).toBeNull()
      expect(await look(wide)).toEqual({
        url: expect.stringMatching(/\/brand\/logo-[0-9a-f]{16}\.png$/),
        width: 280,
        height: 23,
      })
      expect(await look(demonstrations.rhizome.logo)).toBeNull()
    }),
  )
})
