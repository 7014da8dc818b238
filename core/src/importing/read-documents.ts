import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Invalid } from '../kernel/refusals.ts'
import { isPacked } from './packed.ts'

/** One topic document, or why it cannot be read. */
export interface Document {
  readonly file: string
  /** Where each `"id": number` first stands. */
  readonly lines: ReadonlyMap<number, number>
  readonly value: unknown
  readonly fault: { readonly line: number; readonly message: string } | null
}

export interface Documents {
  /** What the whole is called: the folder, or the folder of the one file. */
  readonly name: string
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/** No topic comes near, and more than that cannot be taken apart in little memory. */
const longestFile = 64 * 2 ** 20

export async function findDocuments(path: string): Promise<Documents> {
  const whole = resolve(path)
  const there = await stat(whole).catch(() => null)
  if (!there) throw new Invalid({ path: [`There is no file or folder ${path}`] })
  if (!there.isDirectory())
    return { name: basename(dirname(whole)), files: [{ path: whole, bytes: there.size }] }
  const names = (await readdir(whole)).filter((name) => /\.json$/i.test(name)).toSorted()
  if (names.length === 0) {
    const packed = (await readdir(whole)).find((name) => isPacked(name))
    const why = packed ? `: ${packed} is still packed, unpack it first` : ''
    throw new Invalid({ path: [`There is no .json file in ${path}${why}`] })
  }
  const files = []
  for (const name of names)
    files.push({ path: join(whole, name), bytes: (await stat(join(whole, name))).size })
  return { name: basename(whole), files }
}

/** The documents of one file: one, or a list of them. */
export async function readDocuments({ path, bytes }: Documents['files'][number]): Promise<Document[]> {
  const file = basename(path)
  const failed = (line: number, message: string): Document[] => [
    { file, lines: new Map(), value: null, fault: { line, message } },
  ]
  if (bytes > longestFile) return failed(1, 'This file is longer than 64 MB')
  const content = await readFile(path)
  if (isPacked(path, content)) return failed(1, 'This file is still packed: unpack it first')
  const text = decoded(content)
  if (text === null) return failed(1, 'This file is not in UTF-8')
  if (!text.trim()) return failed(1, 'This file is empty')
  try {
    const value: unknown = JSON.parse(text)
    const values: unknown[] = Array.isArray(value) ? value : [value]
    const lines = linesOfIds(text)
    return values.map((one) => ({ file, lines, value: one, fault: null }))
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    const position = Number(/position (\d+)/.exec(words)?.[1] ?? text.length)
    const cut = /Unexpected end|Unterminated|at position \d+/.test(words) && position >= text.trimEnd().length
    return failed(lineAt(text, position), whyNotJson(text, cut))
  }
}

/** UTF-8, or what a byte order mark says; null when it is neither. */
function decoded(content: Buffer): string | null {
  const mark = content.toString('latin1', 0, 2)
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}

function whyNotJson(text: string, cut: boolean): string {
  if (/^\s*</.test(text))
    return 'This is a web page instead of a topic: the forum may have asked to sign in, or to wait'
  return cut ? 'This file ends in the middle: it was cut off' : 'This file is not well-formed JSON'
}

/** JSON has no lines once it is read, but people look for a fault in the file. */
function linesOfIds(text: string): Map<number, number> {
  const lines = new Map<number, number>()
  let line = 1
  for (const { 0: found, 1: id } of text.matchAll(/\n|"id":\s{0,20}(-?\d{1,15})/g)) {
    if (found === '\n') line++
    else if (!lines.has(Number(id))) lines.set(Number(id), line)
  }
  return lines
}

function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}
