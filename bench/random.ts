/** The same numbers every time: a bench that draws differently compares nothing (mulberry32). */
export function drawing(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, pick: <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]! }
}

const words = (
  'tente condensation aération sommeil matelas réchaud gaz altitude pluie vent arceau toile sac duvet marche ' +
  'rivière bivouac refuge carte boussole lampe pile étanche couture fermeture laine coton séchage odeur lavage ' +
  'tent stove fuel altitude rain wind pole fabric sleeping walk river camp shelter map compass lamp battery ' +
  'waterproof seam zipper wool cotton drying smell washing repair weight price warranty colour size'
).split(' ')

export type Drawing = ReturnType<typeof drawing>

/** A few sentences of plausible words. */
export function prose(draw: Drawing, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const sentence = Array.from({ length: 8 + draw.below(10) }, () => draw.pick(words)).join(' ')
    return sentence[0]!.toUpperCase() + sentence.slice(1) + '.'
  }).join(' ')
}
