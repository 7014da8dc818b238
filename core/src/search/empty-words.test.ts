import { describe, expect, test } from 'vitest'
import { withoutEmptyWords } from './empty-words.ts'

describe('words that say nothing', () => {
  test.each([
    ['fr', 'Comment réparer les tentes', 'réparer tentes'],
    ['en', 'comment on the tent', 'comment on the tent'],
    ['de', 'warum piept das Hörgerät', 'piept das Hörgerät'],
    ['fr', '"les clients" engagés', '"les clients" engagés'],
    ['fr', 'les', 'les'],
    [undefined, 'comment réparer les tentes', 'comment réparer tentes'],
  ] as const)('in %s: %s', (language, typed, kept) => {
    expect(withoutEmptyWords(typed, language)).toBe(kept)
  })
})
