import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parametersOf, readCatalogue } from '../../../scripts/compile-messages.ts'
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

describe('the catalogue', () => {
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

  test('sets its signs as French does, after a space at which no line ends', () => {
    const wrong = /.?[^\u00a0\u202f][:;?!](?=\s|\}|$)|«[^\u00a0\u202f].?|.?[^\u00a0\u202f]»/u
    const odd = Object.entries(catalogue.fr ?? {}).flatMap(([namespace, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => [`${namespace}.${key}`, wrong.exec(sentence)?.[0]]),
    )
    expect(odd.filter(([, found]) => found)).toEqual([])
  })

  test('is used as a whole; refusals are found by their sentence', () => {
    const all = [...texts.values()].map(keysIn)
    const whole = new Set(all.flatMap((found) => found.whole))
    const begun = all.flatMap((found) => found.begun)
    const unused = keys.filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)))
    expect(unused.filter((key) => !key.startsWith('refusals.'))).toEqual([])
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
