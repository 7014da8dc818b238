import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDue, momentOfBackup, nameOfBackup, tooMany } from './rules.ts'

const moments = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2099-12-31'),
  noInvalidDate: true,
})

describe('the name of a backup', () => {
  test('tells its second, and sorts like it', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const seconds = (at: Date) => Math.floor(at.getTime() / 1000)
        expect(momentOfBackup(nameOfBackup(one))!.getTime()).toBe(seconds(one) * 1000)
        const earlier = seconds(one) < seconds(other)
        expect(nameOfBackup(one) < nameOfBackup(other)).toBe(earlier)
      }),
    )
  })

  test.each(['parvis.tar', 'parvis-20261122T043300Z.tar.part', 'notes.txt'])('is not %s', (name) => {
    expect(momentOfBackup(name)).toBeNull()
  })
})

describe('of the backups in a folder', () => {
  test('the newest stay, and what is none of ours stays, too', () => {
    const names = [3, 1, 2].map((date) => `parvis-2026010${date}T030000Z.tar`)
    expect(tooMany([...names, 'notes.txt', 'a.tar'], 2)).toEqual(['parvis-20260101T030000Z.tar'])
    expect(tooMany(names, 5)).toEqual([])
  })
})

describe('the daily backup', () => {
  const now = new Date('2026-01-10T03:00:00Z')
  test.each([
    ['is due when there is none', null, true],
    ['is not due an hour after the last', '2026-01-10T02:00:00Z', false],
    ['is due a day after the last', '2026-01-09T03:00:10Z', true],
    ['is due when the last one is of the far future', '2027-01-10T03:00:00Z', true],
  ])('%s', (_what, newest, due) => {
    expect(isDue(newest === null ? null : new Date(newest), now)).toBe(due)
  })
})
