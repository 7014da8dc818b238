import autocannon from 'autocannon'
import { openTopic, giveAnswer } from '@parvis/core/conversations'
import type { Context } from '@parvis/core/kernel/context'
import { drawing, prose } from './random.ts'
import type { Row } from './rows.ts'
import { startServer, type Served } from './start-server.ts'

const seconds = 4
const rounds = 3

/** Asks a question and answers it 19 times: a page of 20 posts. Returns its address. */
export async function askQuestion(
  asker: Context,
  helpers: readonly Context[],
  spaceId: string,
): Promise<string> {
  const draw = drawing(1)
  const title = 'Why does my tent condense as soon as it is cold?'
  const { topicId, url } = await openTopic(asker, { spaceId, kind: 'question', title, body: prose(draw, 12) })
  for (let answer = 0; answer < 19; answer++) {
    await giveAnswer(helpers[answer % helpers.length]!, { topicId, body: prose(draw, 12) })
  }
  return url
}

/** The page for a visitor, from memory and without, beside a bare server with the same bytes. */
export async function questionPage(folder: string, path: string): Promise<Row[]> {
  const cached = await startServer({ serve: 'parvis', folder, cacheBytes: 64 * 1024 * 1024 })
  const uncached = await startServer({ serve: 'parvis', folder, cacheBytes: 10_000 })
  const page = await fetch(cached.address + path)
  const body = await page.text()
  if (page.status !== 200) throw new Error(`The question page answered ${page.status}`)
  const headers = { 'content-type': 'text/html' }
  const bare = await startServer({ serve: 'bare', body, headers })
  try {
    const ratios = []
    for (let round = 0; round < rounds; round++) {
      const ours = await requestsPerSecond(cached, path)
      const theirs = await requestsPerSecond(bare, path)
      ratios.push(ours / theirs)
    }
    await requestsPerSecond(uncached, path)
    const idle = await uncached.spent()
    await new Promise((later) => setTimeout(later, seconds * 1000))
    let before = await uncached.spent()
    // The server also looks at the log twice a second: what it asks anyway is not the page's.
    const anyway = before.statements - idle.statements
    const costs = []
    const trips = []
    for (let round = 0; round < rounds; round++) {
      const answered = (await load(uncached, path)).requests.total
      const after = await uncached.spent()
      costs.push((after.cpu - before.cpu) / 1000 / answered)
      trips.push((after.statements - before.statements - anyway) / answered)
      before = after
    }
    return [
      row('question page from memory ÷ bare node:http', median(ratios), '×', 'at least', 0.6),
      row('question page rendered: CPU of Node', median(costs), 'ms', 'at most', 2),
      row('question page rendered: round trips', median(trips), '', 'at most', 1),
      row('question page', body.length / 1000, 'kB', 'at most', null),
    ]
  } finally {
    await Promise.all([cached.end(), uncached.end(), bare.end()])
  }
}

async function requestsPerSecond(served: Served, path: string): Promise<number> {
  return (await load(served, path)).requests.average
}

function load({ address }: Served, path: string) {
  return autocannon({ url: address + path, connections: 8, duration: seconds })
}

function row(what: string, value: number, unit: string, bound: Row['bound'], bar: number | null): Row {
  return { what, value, unit, bound, bar }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
