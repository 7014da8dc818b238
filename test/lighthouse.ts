/**
 * What Lighthouse says, as on a phone with a slow connection, of the pages where visitors arrive: a table on the
 * terminal and a report for each page. For eyes, not for a check, because the same page has another figure on another day.
 *
 *   npm run lighthouse -- --brand rhizome --language fr --only question --into /tmp/lighthouse
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { browser as theBrowser } from './browser.ts'
import { openDemonstration, type Demonstration } from './demonstration/demonstration.ts'

/** Fetched when it is asked for: two hundred packages that nothing else needs. */
const lighthouse = 'lighthouse@13.5.0'

interface Report {
  readonly categories: Record<
    string,
    { readonly score: number | null; readonly auditRefs: readonly { id: string }[] }
  >
  readonly audits: Record<
    string,
    { readonly title: string; readonly score: number | null; readonly numericValue?: number }
  >
}

const { values: wish } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    brand: { type: 'string', default: 'ligne-claire' },
    only: { type: 'string', default: '' },
    into: { type: 'string', default: 'test-results/lighthouse' },
  },
})
const folder = resolve(wish.into)
await mkdir(folder, { recursive: true })
const chromium = await theBrowser()
const demonstration = await openDemonstration(wish.brand)
try {
  const wanted = Object.entries(pagesOf(demonstration)).filter(([name]) => name.includes(wish.only))
  const rows = []
  for (const [name, address] of wanted) rows.push(rowOf(name, await look(name, address)))
  console.table(rows)
  console.log(`The reports: ${folder}`)
} finally {
  await demonstration.close()
}

function pagesOf({ community, places }: Demonstration): Record<string, string> {
  const at = (path: string) => {
    const url = new URL(path, community.url)
    if (wish.language !== 'en') url.searchParams.set('lang', wish.language)
    return url.href
  }
  return {
    home: at('/'),
    space: at('/s/bivouac'),
    question: at(places.solved),
    'long question': at(places.long),
    search: at('/search?q=tente'),
  }
}

async function look(name: string, address: string): Promise<Report> {
  const path = join(folder, name.replaceAll(' ', '-'))
  await fetch(address) // somebody was there before
  const flags = ['--headless=new', ...chromium.args]
  const said = ['--quiet', `--chrome-flags=${flags.join(' ')}`, '--output=json', '--output=html']
  await promisify(execFile)('npx', ['--yes', lighthouse, address, ...said, `--output-path=${path}`], {
    env: { ...chromium.env, CHROME_PATH: chromium.executablePath },
  })
  return JSON.parse(await readFile(`${path}.report.json`, 'utf8')) as Report
}

/** Scores of 100, milliseconds, and below them what was found. */
function rowOf(page: string, { categories, audits }: Report): Record<string, string | number> {
  const found = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.map(({ id }) => audits[id]))
    .filter((audit) => audit && audit.score !== null && audit.score < 1)
  for (const audit of new Set(found)) console.log(`${page}: ${audit!.title}`)
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)])
  const value = (id: string) => Math.round((audits[id]?.numericValue ?? Number.NaN) * 1000) / 1000
  return {
    page,
    ...Object.fromEntries(scores),
    'LCP ms': Math.round(value('largest-contentful-paint')),
    'FCP ms': Math.round(value('first-contentful-paint')),
    CLS: value('cumulative-layout-shift'),
    'TBT ms': value('total-blocking-time'),
    bytes: value('total-byte-weight'),
  }
}
