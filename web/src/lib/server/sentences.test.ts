import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Conflict, Forbidden } from '@parvis/core/kernel/refusals'
import { sentenceIn } from './sentences.ts'

const core = new URL('../../../../core/src/', import.meta.url).pathname
const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../messages/${language}/refusals.json`, import.meta.url), 'utf8'))

/** The sentences of new Forbidden('…') and its kin, and of what a field must be, as they stand in the code. */
const refusal = /new (?:Forbidden|TooMany|Conflict|Invalid)\([\s\S]*?\)\n|error: '[^']+'/g

function sentencesOfCore(): { file: string; sentence: string; key: string | null }[] {
  // Imports, moves and backups are asked for on the command line, which speaks English.
  const files = (readdirSync(core, { recursive: true }) as string[]).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !/(^|\/)(import(ing)?[-/]|safekeeping\/|moving\/export-community|keep-safe)/.test(file),
  )
  return files.flatMap((file) =>
    [...readFileSync(join(core, file), 'utf8').matchAll(refusal)].flatMap(([code]) => {
      const reason = /Conflict\(\s*'([a-z.-]+)'/.exec(code)?.[1]
      const key = reason?.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase()) ?? null
      return [...code.matchAll(/'([A-Z][^']{6,})'/g)].map((found) => ({ file, key, sentence: found[1]! }))
    }),
  )
}

describe('a refusal', () => {
  test('stands in the catalogue, whichever command says it', () => {
    const catalogue = read('en')
    const known = new Set(Object.values(catalogue))
    const missing = sentencesOfCore().filter(
      ({ key, sentence }) => !known.has(sentence) && !(key && Object.hasOwn(catalogue, key)),
    )
    expect(missing).toEqual([])
  })

  test('is said in the reader’s language, by its reason or by its sentence', () => {
    expect(sentenceIn('fr', new Conflict('handle.taken', 'x'))).toBe(read('fr').handleTaken)
    expect(sentenceIn('fr', new Forbidden('Nobody votes for their own post'))).toBe(read('fr').voteOwn)
    expect(sentenceIn('fr', 'This can have 80 characters at most')).toContain('80')
    expect(sentenceIn('fr', 'Something nobody translated')).toBe('Something nobody translated')
  })
})
