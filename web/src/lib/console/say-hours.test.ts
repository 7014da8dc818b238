import { expect, test } from 'vitest'
import { sayHours } from './say-hours.ts'

test.each([
  [0.2, 'en', '12 minutes'],
  [3.44, 'en', '3.4 hours'],
  [3.44, 'fr', '3,4 heures'],
  [24, 'en', '1 day'],
  [30, 'en', '30 hours'],
  [216, 'fr', '9 jours'],
  [8760, 'en', '1 year'],
])('%d hours in %s are %s', (hours, locale, words) => {
  expect(sayHours(hours, locale).replace(/\s/g, ' ')).toBe(words)
})
