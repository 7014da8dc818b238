import { globSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, type Token } from '@messageformat/parser'
import { languagesSpoken } from '@parvis/core/people'
import { describe, expect, test } from 'vitest'
import { parametersOf, readCatalogue } from '../../../scripts/compile-messages.ts'
import { translator } from './index.ts'
import { namespacesFor } from './namespaces.ts'

const source = fileURLToPath(new URL('../..', import.meta.url))
const catalogue = await readCatalogue()
const languages = Object.keys(catalogue)
const english = catalogue.en ?? {}
const keys = Object.entries(english).flatMap(([namespace, sentences]) =>
  Object.keys(sentences).map((key) => `${namespace}.${key}`),
)

// The server in front speaks, too.
const inFront = (await readdir(join(source, '../server'))).map((file) => `../server/${file}`)
const files = [...(await readdir(source, { recursive: true })), ...inFront]
  .filter((file) => /\.(svelte|ts)$/.test(file) && !/generated|\.test\.ts$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
const texts = new Map(
  await Promise.all(files.map(async (file) => [file, await readFile(join(source, file), 'utf8')] as const)),
)

/** A key in quotes, or the beginning of one that a page puts together: `common.error${status}`. */
const spoken = /['"`]([a-z]+\.[a-zA-Z0-9]+)(['"`]|\$\{)/g

function keysIn(text: string): { whole: string[]; begun: string[] } {
  const found = [...text.matchAll(spoken)].map(([, key = '', end]) => ({ key, begun: end === '${' }))
  const ours = found.filter(({ key }) => Object.hasOwn(english, key.split('.')[0] ?? ''))
  return {
    whole: ours.filter(({ begun }) => !begun).map(({ key }) => key),
    begun: ours.filter(({ begun }) => begun).map(({ key }) => key),
  }
}

/** Everything that may refuse: core, the API, the pages. */
async function refusing(): Promise<string> {
  const root = join(source, '../..')
  const refusers = globSync(['{core,api}/src/**/*.ts'], { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const read = await Promise.all(refusers.map((file) => readFile(join(root, file), 'utf8')))
  return [...read, ...texts.values()].join('\n')
}

/** `question.locked` -> refusals.questionLocked */
function refusalOf(reason: string): string {
  return `refusals.${reason.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())}`
}

/** The plurals of a sentence that lack a case its language has. */
function pluralsIncomplete(language: string, sentence: string): string[] {
  const incomplete: string[] = []
  const visit = (token: Token) => {
    if (!('cases' in token)) return
    token.cases.forEach((one) => one.tokens.forEach(visit))
    if (token.type === 'select') return
    const type = token.type === 'plural' ? 'cardinal' : 'ordinal'
    const needed = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
    const present = token.cases.map(({ key }) => key)
    if (needed.some((category) => !present.includes(category))) incomplete.push(token.arg)
  }
  parse(sentence).forEach(visit)
  return incomplete
}

describe('the catalogue', () => {
  test('speaks what mails speak, too', () => {
    expect(languages).toEqual(languagesSpoken.toSorted())
  })

  test.each(languages)('says everything in %s, with the same parameters', (language) => {
    const said = Object.entries(english).flatMap(([namespace, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => {
        const translated = catalogue[language]?.[namespace]?.[key]
        const same =
          translated !== undefined &&
          [...parametersOf(translated).keys()].toSorted().join() ===
            [...parametersOf(sentence).keys()].toSorted().join()
        return same ? null : `${namespace}.${key}`
      }),
    )
    expect(said.filter(Boolean)).toEqual([])
  })

  test.each(languages)('has nothing in %s that English has not', (language) => {
    const own = Object.entries(catalogue[language] ?? {}).flatMap(([namespace, sentences]) =>
      Object.keys(sentences).map((key) => `${namespace}.${key}`),
    )
    expect(own.filter((key) => !keys.includes(key))).toEqual([])
  })

  test.each(languages)('has every plural that %s has', (language) => {
    const incomplete = Object.entries(catalogue[language] ?? {}).flatMap(([namespace, sentences]) =>
      Object.entries(sentences).flatMap(([key, sentence]) =>
        pluralsIncomplete(language, sentence).map((count) => `${namespace}.${key}: ${count}`),
      ),
    )
    expect(incomplete).toEqual([])
  })

  test.each(languages)('sets one space, and no straight quotes, in %s', (language) => {
    const odd = Object.entries(catalogue[language] ?? {}).flatMap(([namespace, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => [
        `${namespace}.${key}`,
        /^\s|\s$|\s{2}|\p{L}'\p{L}/u.exec(sentence)?.[0],
      ]),
    )
    expect(odd.filter(([, found]) => found)).toEqual([])
  })

  test('sets its signs as French does: a thin space before ; ? and !, a whole one before : and in « »', () => {
    const wrong = /.?[^\u00a0]:(?=\s|\}|$)|.?[^\u202f][;?!](?=\s|\}|$)|«[^\u00a0].?|.?[^\u00a0]»/u
    const odd = Object.entries(catalogue.fr ?? {}).flatMap(([namespace, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => [`${namespace}.${key}`, wrong.exec(sentence)?.[0]]),
    )
    expect(odd.filter(([, found]) => found)).toEqual([])
  })

  test('is used as a whole, refusals by their reason or their sentence', async () => {
    const all = [...texts.values()].map(keysIn)
    const whole = new Set(all.flatMap((found) => found.whole))
    const begun = all.flatMap((found) => found.begun)
    const unused = keys.filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)))

    const said = await refusing()
    const reasons = new Set(
      [...said.matchAll(/'([a-z-]+(?:\.[a-z-]+)+)'/g)].map(([, reason = '']) => refusalOf(reason)),
    )
    const refuses = (key: string) =>
      key.startsWith('refusals.') &&
      (reasons.has(key) || said.includes(english.refusals?.[key.slice('refusals.'.length)] ?? key))
    expect(unused.filter((key) => !refuses(key))).toEqual([])
  })

  test('is loaded for every route that speaks with it', () => {
    const missing = files.flatMap((file) => {
      if (!file.startsWith('routes/') || !file.endsWith('.svelte')) return []
      const route = `/${file.slice('routes/'.length).replace(/\/?\+[^/]*$/, '')}`
      const { whole, begun } = keysIn(texts.get(file) ?? '')
      const loaded: string[] = namespacesFor(route)
      const needed = [...new Set([...whole, ...begun].map((key) => key.split('.')[0] ?? ''))]
      return needed
        .filter((namespace) => !loaded.includes(namespace))
        .map((namespace) => `${route}: ${namespace}`)
    })
    expect(missing).toEqual([])
  })
})

test('a name in letters that go the other way keeps to itself in a sentence', () => {
  const say = translator(() => ({
    conversation: { changedBy: (d) => `changed by ${(d as { name: string }).name}` },
  }))
  expect(say('conversation.changedBy', { name: 'Bob' })).toBe('changed by Bob')
  expect(say('conversation.changedBy', { name: 'محمد' })).toBe('changed by \u2068محمد\u2069')
})
