import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import MessageFormat from '@messageformat/core'
import compileModule from '@messageformat/core/lib/compile-module.js'
import { parse, type Token } from '@messageformat/parser'

/** The language a sentence is written in first: the others must have the same keys and the same parameters. */
const first = 'en'

export const messagesFolder = fileURLToPath(new URL('../messages', import.meta.url))
const generatedFolder = fileURLToPath(new URL('../src/lib/messages/generated', import.meta.url))

/** language -> namespace -> key -> sentence, as they are in the files. */
export type Catalogue = Record<string, Record<string, Record<string, string>>>

export async function readCatalogue(): Promise<Catalogue> {
  const catalogue: Catalogue = {}
  for (const language of (await readdir(messagesFolder)).toSorted()) {
    const files = (await readdir(join(messagesFolder, language))).filter((file) => file.endsWith('.json'))
    const read = files.toSorted().map(async (file) => {
      const text = await readFile(join(messagesFolder, language, file), 'utf8')
      return [basename(file, '.json'), JSON.parse(text) as Record<string, string>] as const
    })
    catalogue[language] = Object.fromEntries(await Promise.all(read))
  }
  return catalogue
}

/** Parameter name -> its TypeScript type, from the sentence itself. */
export function parametersOf(sentence: string): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (token: Token) => {
    if (token.type === 'argument') found.set(token.arg, found.get(token.arg) ?? 'string | number')
    if (token.type === 'function' || token.type === 'plural' || token.type === 'selectordinal')
      found.set(token.arg, 'number')
    if (token.type === 'select') found.set(token.arg, 'string')
    if ('cases' in token) for (const one of token.cases) one.tokens.forEach(visit)
  }
  parse(sentence).forEach(visit)
  return found
}

/**
 * Turns the sentences into functions: one module per language and namespace, so that a browser loads its own
 * language and the namespaces of its page; one that names them all; and the types of keys and parameters.
 */
export async function compileMessages(): Promise<void> {
  const catalogue = await readCatalogue()
  const files = new Map<string, string>()
  for (const [language, namespaces] of Object.entries(catalogue)) {
    for (const [namespace, sentences] of Object.entries(namespaces)) {
      const module = compileModule(new MessageFormat(language), sentences)
      files.set(`${language}/${namespace}.js`, `// @ts-nocheck: made by a machine\n${module}`)
    }
  }
  files.set('index.ts', loadersOf(catalogue))
  files.set('all.ts', everythingOf(catalogue))
  await writeChanged(files)
}

const heading = '// Made by scripts/compile-messages.ts from web/messages: edit the sentences there.\n'

function loadersOf(catalogue: Catalogue): string {
  const lines = [heading, 'export interface Messages {']
  for (const [namespace, sentences] of Object.entries(catalogue[first] ?? {})) {
    for (const [key, sentence] of Object.entries(sentences)) {
      const shape = [...parametersOf(sentence)].map(([name, type]) => `${name}: ${type}`)
      lines.push(`  '${namespace}.${key}': { ${shape.join('; ')} }`)
    }
  }
  lines.push('}', '')
  const names = Object.keys(catalogue[first] ?? {}).map((name) => `'${name}'`)
  lines.push(`export type Namespace = ${names.join(' | ')}`, '')
  lines.push('export const loaders = {')
  for (const [language, namespaces] of Object.entries(catalogue)) {
    lines.push(`  ${language}: {`)
    for (const name of Object.keys(namespaces))
      lines.push(`    ${name}: () => import('./${language}/${name}.js'),`)
    lines.push('  },')
  }
  lines.push('}', '')
  return lines.join('\n')
}

function everythingOf(catalogue: Catalogue): string {
  const imports: string[] = [heading]
  const lines = ['export const all = {']
  for (const [language, namespaces] of Object.entries(catalogue)) {
    const names = Object.keys(namespaces)
    for (const name of names) imports.push(`import ${language}_${name} from './${language}/${name}.js'`)
    lines.push(`  ${language}: { ${names.map((name) => `${name}: ${language}_${name}`).join(', ')} },`)
  }
  return [...imports, '', ...lines, '}', ''].join('\n')
}

/** Only what differs is written, so that a watching server does not reload for nothing. */
async function writeChanged(files: Map<string, string>) {
  const present = await readdir(generatedFolder, { recursive: true }).catch(() => [])
  for (const file of present)
    if (/\.(js|ts)$/.test(file) && !files.has(file.replaceAll('\\', '/')))
      await rm(join(generatedFolder, file))
  for (const [file, text] of files) {
    const path = join(generatedFolder, file)
    await mkdir(join(path, '..'), { recursive: true })
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileMessages()
