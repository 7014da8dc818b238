import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languagesSpoken } from '@parvis/core/people'
import { expect, test } from 'vitest'
import { sentenceIn } from './sentences.ts'

const importers = fileURLToPath(new URL('../../../../core/src/importing', import.meta.url))

/** What importers say of a row that they do not take, as far as it is one sentence for all rows. */
function reasons(): string[] {
  const files = globSync('*.ts', { cwd: importers }).filter((file) => !file.endsWith('.test.ts'))
  return files.flatMap((file) => {
    const text = readFileSync(`${importers}/${file}`, 'utf8')
    return [...text.matchAll(/(?:roken|skipped|skip)\([^'`\n]*'([A-Z][^']*)'|reason: '([A-Z][^']*)'/g)].map(
      ([, said, reason]) => said ?? reason!,
    )
  })
}

test('what became of an import is said in every language', () => {
  const said = reasons()
  expect(said.length).toBeGreaterThan(15)
  const english = languagesSpoken
    .filter((one) => one !== 'en')
    .flatMap((language) =>
      said
        .filter((reason) => sentenceIn(language, reason) === reason)
        .map((reason) => `${language}: ${reason}`),
    )
  expect(english).toEqual([])
  expect(sentenceIn('fr', 'What an earlier version said')).toBe('What an earlier version said')
})
