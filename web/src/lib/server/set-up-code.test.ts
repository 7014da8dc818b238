import { Invalid, TooMany } from '@parvis/core/kernel/refusals'
import { describe, expect, test } from 'vitest'
import { askForCode } from './set-up-code.ts'

describe('the set-up code', () => {
  test('lets in who knows it, and cannot be guessed by trying', () => {
    const now = new Date('2026-01-01T00:00:00Z')
    askForCode('01234567', ' 0123 4567', now)
    for (let number = 0; number < 10; number++)
      expect(() => askForCode('01234567', String(number), now)).toThrow(Invalid)
    expect(() => askForCode('01234567', '01234567', now)).toThrow(TooMany)

    const later = new Date('2026-01-01T00:15:01Z')
    expect(() => askForCode('01234567', '01234567', later)).not.toThrow()
  })
})
