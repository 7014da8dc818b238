/**
 * Which external ids passed by in this run: whole numbers as bits (ten million of them in two megabytes), anything
 * else by name. Tells duplicates, and stands in for the database when nothing is to be written.
 */
export class Seen {
  readonly #pages = new Map<string, Map<number, Uint32Array>>()
  readonly #names = new Set<string>()

  /** False when it was there already. */
  add(kind: string, id: string): boolean {
    if (this.has(kind, id)) return false
    const number = wholeNumber(id)
    if (number === null) {
      this.#names.add(`${kind}/${id}`)
      return true
    }
    let pages = this.#pages.get(kind)
    if (!pages) this.#pages.set(kind, (pages = new Map()))
    const at = Math.floor(number / bitsOfPage)
    let page = pages.get(at)
    if (!page) pages.set(at, (page = new Uint32Array(bitsOfPage / 32)))
    const bit = number % bitsOfPage
    page[bit >>> 5]! |= 1 << (bit & 31)
    return true
  }

  has(kind: string, id: string): boolean {
    const number = wholeNumber(id)
    if (number === null) return this.#names.has(`${kind}/${id}`)
    const page = this.#pages.get(kind)?.get(Math.floor(number / bitsOfPage))
    const bit = number % bitsOfPage
    return page !== undefined && (page[bit >>> 5]! & (1 << (bit & 31))) !== 0
  }

  /** The whole numbers of a kind, page by page. */
  *numbers(kind: string): Generator<string> {
    for (const [at, page] of this.#pages.get(kind) ?? [])
      for (let bit = 0; bit < bitsOfPage; bit++)
        if (page[bit >>> 5]! & (1 << (bit & 31))) yield String(at * bitsOfPage + bit)
  }
}

/** Small pages, so that scattered numbers cost little more than names would. */
const bitsOfPage = 1024

function wholeNumber(id: string): number | null {
  return /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : null
}
