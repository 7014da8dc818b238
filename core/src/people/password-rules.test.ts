import { describe, expect, test } from 'vitest'
import { isCommonPassword, isIn, makeFilter } from './common-passwords.ts'
import { weakness } from './password-rules.ts'

const guessable = ['Zoé Müller', 'zoe.mueller@lumen.example', 'Les amis de Lumen']
const judge = (password: string) => weakness(password, { common: isCommonPassword(password), guessable })

describe('a password', () => {
  test.each([
    'qwertyuiop',
    'Password123',
    '1q2w3e4r5t6y',
    'iloveyou123',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '121212121212',
  ])('%s is refused because too many use it', (password) => {
    expect(judge(password)).toBe('Too many people use this password')
  })

  test.each([
    'zoemuller2026',
    'ZOÉ.Müller!!',
    'zoe.mueller@lumen.example',
    'lumen-lumen-42',
    'lesamisdelumen',
  ])('%s is refused because little is left without what all could guess', (password) => {
    expect(judge(password)).toMatch(/^Without your name/)
  })

  test.each([
    'three quiet lamps',
    'a basket of quinces',
    'zoé mange des pommes bleues', // her name, and enough besides
    'correcthorsebatterystaple-9',
    '四つの静かな灯りと猫の夢',
    'xxxxxx only small letters',
  ])('%s is good', (password) => {
    expect(judge(password)).toBeNull()
  })
})

describe('the filter of common passwords', () => {
  test('knows all it was made of, and takes few others for one of them', () => {
    const filter = makeFilter(Array.from({ length: 5000 }, (_, i) => `common-${i}`))
    const others = Array.from({ length: 20_000 }, (_, i) => `another-${i}`)
    expect(Array.from({ length: 5000 }, (_, i) => isIn(filter, `Common-${i}`)).every(Boolean)).toBe(true)
    expect(others.filter((password) => isIn(filter, password)).length).toBeLessThan(60)
  })
})
