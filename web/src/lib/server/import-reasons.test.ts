import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languagesSpoken } from '@parvis/core/people'
import { describe, expect, test } from 'vitest'
import { importReasonIn } from './import-reasons.ts'

const importers = fileURLToPath(new URL('../../../../core/src/importing', import.meta.url))

const sources = globSync('*.ts', { cwd: importers })
  .filter((file) => !/\.test\.ts$|^fixtures/.test(file))
  .map((file) => readFileSync(`${importers}/${file}`, 'utf8'))

/** What importers say of a row that they do not take, as far as it is one sentence for all rows. */
function reasons(): string[] {
  return sources.flatMap((text) => {
    return [...text.matchAll(/(?:roken|skipped|skip)\([^'`\n]*'([A-Z][^']*)'|reason: '([A-Z][^']*)'/g)].map(
      ([, said, reason]) => said ?? reason!,
    )
  })
}

/** What they say with a number or a name of the row in it; what they tell of whole files is no reason. */
function reasonsWithValues(): string[] {
  const ofFiles = /^(?:There is|Category|Import of|Finished|Tag)/
  return sources
    .flatMap((text) => [...text.matchAll(/`([A-Z][^`]* [^`]*)`/g)].map(([, said]) => said!))
    .filter((said) => said.includes('${') && !ofFiles.test(said))
}

const others = languagesSpoken.filter((one) => one !== 'en')
const counted = (reason: string) => reason.replace(/ “[^”]*”/g, '').replace(/\b\d+\b/g, '…')

describe('what became of an import is said in every language', () => {
  test('where it is the same for all rows, also as it is counted', () => {
    const said = reasons()
    expect(said.length).toBeGreaterThan(15)
    const english = others.flatMap((language) =>
      [...said, ...said.map(counted)]
        .filter((reason) => importReasonIn(language, reason) === reason)
        .map((reason) => `${language}: ${reason}`),
    )
    expect(english).toEqual([])
    expect(importReasonIn('fr', 'What an earlier version said')).toBe('What an earlier version said')
  })

  test('where it has a number or a name in it', () => {
    const said = reasonsWithValues()
    expect(said.length).toBeGreaterThan(6)
    const english = others.flatMap((language) =>
      said
        .map((reason) => reason.replace(/\$\{ref[^}]*\}/, 'post 7').replaceAll(/\$\{[^}]*\}/g, '7'))
        .filter((reason) => importReasonIn(language, reason) === reason)
        .map((reason) => `${language}: ${reason}`),
    )
    expect(english).toEqual([])
  })

  test.each([
    ['Its CreationDate is not a date', 'CreationDate n’est pas une date'],
    ['The Id 17 was there before', 'L’identifiant 17 était déjà là'],
    ['The Id … was there before', 'L’identifiant … était déjà là'],
    [
      'The post 99999 that it belongs to is not in this import',
      'Le message 99999, dont cela dépend, n’est pas dans cette importation',
    ],
    [
      'The post-number 7/3 that it belongs to is not in this import',
      'Le message 3 de la conversation 7, dont cela dépend, n’est pas dans cette importation',
    ],
    [
      'This is not a post: created_at: Invalid input: expected string, received null',
      'Ce n’est pas un message\u00a0: created_at manque, ou a une autre forme',
    ],
    [
      'This is not a topic: it: Invalid input: expected object, received array',
      'Ce n’est pas une conversation\u00a0: sa forme est autre',
    ],
    [
      'This is not a topic: title: it has a character that cannot be kept',
      'Ce n’est pas une conversation\u00a0: title a un caractère qui ne peut pas être gardé',
    ],
    [
      'The forum did not give this topic: “Private”',
      'Le forum n’a pas donné cette conversation\u00a0: «\u00a0Private\u00a0»',
    ],
    ['The forum did not give this topic:', 'Le forum n’a pas donné cette conversation'],
    [
      'Its topic was skipped: it was deleted',
      'Sa conversation a été laissée de côté\u00a0: cela a été supprimé',
    ],
    ['Its title was cut to 300 characters', 'Son titre a été coupé à 300 caractères'],
    ['This row is not in UTF-…', 'Cette ligne n’est pas en UTF-8'],
  ])('%s', (said, french) => {
    expect(importReasonIn('fr', said)).toBe(french)
  })
})
