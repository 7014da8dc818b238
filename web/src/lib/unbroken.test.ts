import { describe, expect, test } from 'vitest'
import { unbroken } from './unbroken.ts'

describe('a title', () => {
  test.each([
    ['Mon matelas fuit : réparer ?', 'Mon matelas fuit_: réparer_?'],
    ['« Dôme 2 » à −5 °C', '«_Dôme 2_» à −5_°C'],
    ['Un réchaud à 2 000 m', 'Un réchaud à 2_000_m'],
    ['Curseur YKK n° 8', 'Curseur YKK n°_8'],
    ['Is the tent 2 people wide?', 'Is the tent 2 people wide?'],
    ['In 2024 100 000 people', 'In 2024_100_000 people'],
  ])('%s holds together', (typed, shown) => {
    expect(unbroken(typed).replaceAll('\u00a0', '_')).toBe(shown)
  })
})
