import { describe, expect, test } from 'vitest'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { inWorld } from '../../test/world.ts'
import { changeBrand, changeLogo, demonstrations, findLogo, plain, showBrand } from './index.ts'

const flag = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" onload="alert(1)">
  <style>.a { fill: #aa0000 } @import url(https://elsewhere.example/x.css);</style>
  <style>.b { fill: #00aa00 }</style>
  <script>alert(1)</script>
  <a href="https://elsewhere.example"><rect class="a" width="30" height="20"/></a>
  <use href="https://elsewhere.example/x.svg#y"/>
  <image href="https://elsewhere.example/x.png"/>
  <foreignObject><p>text</p></foreignObject>
  <path d="M0 0h9" style="fill:url(#paint)" fill="url(https://elsewhere.example)"/>
</svg>`

describe('the brand', () => {
  test(
    'is plain until a manager decides, and everybody sees what was decided',
    inWorld(async ({ clara, visitor }) => {
      expect(await showBrand(visitor)).toMatchObject({ ...plain, logoUrl: null })
      await changeBrand(clara, {
        colour: ' #AA0033 ',
        character: 'bold',
        welcome: 'Ask us  anything.',
        rules: 'Be **kind**.\n\n<script>no</script>',
        home: ['spaces', 'latest', 'spaces'],
      })
      expect(await showBrand(visitor)).toMatchObject({
        colour: '#aa0033',
        character: 'bold',
        welcome: 'Ask us anything.',
        rulesHtml: expect.stringContaining('<strong>kind</strong>'),
        home: ['spaces', 'latest'],
      })
      expect((await showBrand(visitor)).rulesHtml).not.toContain('<script')
    }),
  )

  test(
    'is for managers only, and a colour is a colour',
    inWorld(async ({ maya, clara }) => {
      await expect(changeBrand(maya, plain)).rejects.toThrow(Forbidden)
      await expect(changeLogo(maya, { bytes: null })).rejects.toThrow(Forbidden)
      for (const colour of ['red', '#12345', '#12345g', '#123456; } body { display: none'])
        await expect(changeBrand(clara, { ...plain, colour })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'keeps of a drawing its shapes and colours, and nothing that acts or leads elsewhere',
    inWorld(async ({ clara, visitor }) => {
      await changeLogo(clara, { bytes: Buffer.from(flag) })
      const logo = await findLogo(visitor)
      const svg = logo?.bytes.toString() ?? ''
      expect(logo?.type).toBe('image/svg+xml')
      expect(svg).toMatch(/^<svg /)
      expect(svg).toContain('viewBox="0 0 30 20"')
      expect(svg).toContain('style="fill:url(#paint)"')
      expect(svg).toContain('.b { fill: #00aa00 }')
      expect(svg).not.toMatch(/script|onload|elsewhere|foreignObject|<image|<a |ENTITY|@import|text/)
      expect((await showBrand(visitor)).logoUrl).toMatch(/^\/brand\/logo-[0-9a-f]{16}\.svg$/)

      await changeLogo(clara, { bytes: null })
      expect((await showBrand(visitor)).logoUrl).toBeNull()
    }),
  )

  test.each(Object.entries(demonstrations))('of the demonstration %s can be put on', (_, { brand, logo }) =>
    inWorld(async ({ clara, visitor }) => {
      await changeBrand(clara, { ...brand, home: plain.home })
      await changeLogo(clara, { bytes: Buffer.from(logo) })
      expect((await findLogo(visitor))?.bytes.toString()).toContain('<text')
    })(),
  )

  test(
    'refuses what is no logo, in a sentence',
    inWorld(async ({ clara }) => {
      for (const file of [
        'not a picture',
        '<svg></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<html><svg viewBox="0 0 1 1"/></html>',
      ])
        await expect(changeLogo(clara, { bytes: Buffer.from(file) })).rejects.toThrow(Invalid)
      const heavy = `<svg viewBox="0 0 1 1">${'<path d="M0 0h1"/>'.repeat(20_000)}</svg>`
      await expect(changeLogo(clara, { bytes: Buffer.from(heavy) })).rejects.toThrow(Invalid)
      await expect(changeLogo(clara, { bytes: new Uint8Array(3 * 1024 * 1024) })).rejects.toThrow(Invalid)
    }),
  )
})
