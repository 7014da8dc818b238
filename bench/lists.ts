import { listTopics, topicSorts } from '@parvis/core/conversations'
import type { Context } from '@parvis/core/kernel/context'
import { searchTopics } from '@parvis/core/search'
import { somewhereInZipf, type Generated } from './generate.ts'
import { drawing } from './random.ts'
import { percentile, type Row } from './rows.ts'

const times = 12

/**
 * Every order of every list a visitor can choose, at its beginning and some pages down: the 95th percentile of the
 * slowest of them, database and presenting together.
 */
export async function lists(visitor: Context, { spaces }: Generated): Promise<Row[]> {
  const authors = await listTopics(visitor, { sort: 'newest', limit: 1 })
  const filters = {
    all: {},
    'one space': { spaceSlug: spaces[0]! },
    'a small space': { spaceSlug: spaces[19]! },
    'a common tag': { tag: 'tag-1' },
    'a usual tag': { tag: 'tag-30' },
    'a rare tag': { tag: 'tag-2900' },
    questions: { kind: 'question' },
    discussions: { kind: 'discussion' },
    'one author': { authorId: authors.items[0]!.author.id! },
    'a tag in a space': { spaceSlug: spaces[3]!, tag: 'tag-10' },
  } as const
  let worst = { what: '', value: 0 }
  for (const [name, filter] of Object.entries(filters)) {
    for (const sort of topicSorts) {
      const value = await slowest(async () => {
        let after: string | null = null
        const took = []
        for (let page = 0; page < 3; page++) {
          const started = performance.now()
          const list: { next: string | null } = await listTopics(visitor, { ...filter, sort, after })
          took.push(performance.now() - started)
          after = list.next
          if (!after) break
        }
        return took
      })
      if (value > worst.value) worst = { what: `${name}, ${sort}`, value }
    }
  }
  const what = `slowest of ${topicSorts.length * Object.keys(filters).length} lists, p95 (${worst.what})`
  return [{ what, value: worst.value, unit: 'ms', bound: 'at most', bar: 20 }]
}

/** Questions of one to three words, common and rare, a sixth of them mistyped. */
export async function searches(visitor: Context, { words }: Generated): Promise<Row[]> {
  const draw = drawing(11)
  const questions = Array.from({ length: 200 }, (_, n) => {
    const asked = Array.from({ length: 1 + (n % 3) }, () => words[somewhereInZipf(draw, words.length)]!)
    return n % 6 === 5 ? mistyped(asked.join(' ')) : asked.join(' ')
  })
  const value = await slowest(async () => {
    const took = []
    for (const q of questions) {
      const started = performance.now()
      await searchTopics(visitor, { q })
      took.push(performance.now() - started)
    }
    return took
  })
  return [{ what: 'search, p95', value, unit: 'ms', bound: 'at most', bar: 50 }]
}

function mistyped(text: string): string {
  const at = Math.floor(text.length / 2)
  return text.slice(0, at) + text.slice(at + 1)
}

async function slowest(run: () => Promise<number[]>): Promise<number> {
  await run()
  const took: number[] = []
  for (let time = 0; time < times; time++) took.push(...(await run()))
  return percentile(took, 0.95)
}
