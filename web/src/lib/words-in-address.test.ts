import { expect, test } from 'vitest'
import { wordsIn } from './words-in-address.ts'

test.each([
  ['https://lamps.example/questions/12/why-does-it-hum?tab=votes#34', 'why does it hum'],
  ['/t/d%C3%A9faut-de-lampe/56/7', 'défaut de lampe'],
  ['lamps.example/t/lamp/56', 'lamp'],
  ['/fr/forum/t/lampe/56', 'lampe'],
  ['/u/bobby/summary', 'bobby'],
  ['/questions/12', ''],
  ['/t/%E0%A4%A/1', '%E0%A4%A'],
  ['', ''],
])('%s says “%s”', (address, words) => expect(wordsIn(address)).toBe(words))
