import { demonstrations } from '@parvis/core/brand'
import { describe, expect, test } from 'vitest'
import { logoGround, plateFor } from './logo-ground.ts'
import { lookAtLogo } from './look-at-logo.ts'

const drawing = (shapes: string) => ({
  bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40">${shapes}</svg>`),
  type: 'image/svg+xml',
})
const [white, night, bright, dark] = ['#ffffff', '#1d1a17', '#f7f5f1', '#1d1a17'] as const

describe('a logo in the header', () => {
  test.each([
    ['black', white, 'transparent'],
    ['black', night, bright],
    ['white', white, dark],
    ['white', night, 'transparent'],
    ['#f8e58c', white, dark],
    ['#0f7a43', white, 'transparent'],
    ['#f28c28', white, 'transparent'],
    ['#7a4a2b', '#b9531a', bright],
    ['#3d1f0d', '#b9531a', 'transparent'],
  ])('of %s on %s stands on: %s', async (colour, masthead, plate) => {
    const { ink } = await lookAtLogo(drawing(`<circle cx="100" cy="20" r="15" fill="${colour}"/>`))
    expect(plateFor(ink, masthead)).toBe(plate)
  })

  test('is seen by its letters too, without their font', async () => {
    const { ink } = await lookAtLogo(
      drawing('<text x="10" y="30" font-size="28" fill="white">Rhizome</text>'),
    )
    expect(plateFor(ink, white)).toBe(dark)
  })

  test.each([
    ['viewBox="0 0 200 40"', 5],
    ['width="90" height="30" viewBox="0 0 10 10"', 3],
    ['width="20" height="80"', 0.25],
  ])('drawn with %s is %f times as wide as it is high', async (size, ratio) => {
    const bytes = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M1 1h9v9z"/></svg>`)
    expect((await lookAtLogo({ bytes, type: 'image/svg+xml' })).ratio).toBeCloseTo(ratio, 1)
  })

  test('that brings its own ground needs none', async () => {
    const { ink } = await lookAtLogo(drawing('<rect width="200" height="40" fill="white"/>'))
    expect(ink).toEqual([])
    expect(plateFor(ink, white)).toBe('transparent')
  })

  test('made for a painted header is seen when the house becomes a magazine', async () => {
    const { brand, logo } = demonstrations.rhizome
    const { ink } = await lookAtLogo({ bytes: Buffer.from(logo), type: 'image/svg+xml' })
    expect(logoGround(brand, ink)).toMatch(/light-dark\(transparent,/)
    expect(logoGround({ ...brand, character: 'editorial' }, ink)).toBe(
      `:root{--logo-ground:light-dark(${dark},transparent)}\n`,
    )
  })
})
