import { readFile, writeFile } from 'node:fs/promises'
import { languagesSpoken } from '@parvis/core/people'
import { everyView } from '../demonstration/views.ts'
import { axeVersion, rulesCount } from './axe.ts'

const file = new URL('../../web/src/lib/accessibility.json', import.meta.url)

/** What was looked at, as the statement of accessibility tells it: nothing was found, or it is not told. Without the date on which that was. */
export function lookedAt() {
  const looked = everyView()
  return {
    pages: new Set(looked.map(({ route }) => route)).size,
    states: looked.length,
    languages: [...languagesSpoken],
    themes: ['light', 'dark'],
    smallestWidth: 320,
    checker: `axe-core ${axeVersion}`,
    rules: rulesCount,
  }
}

export async function told(): Promise<unknown> {
  const { date: _, ...rest } = JSON.parse(await readFile(file, 'utf8')) as { date: string }
  return rest
}

export async function tell(date: Date): Promise<void> {
  const statement = { date: date.toISOString().slice(0, 10), ...lookedAt() }
  await writeFile(file, `${JSON.stringify(statement, null, 2)}\n`)
}
