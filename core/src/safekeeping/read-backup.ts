import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, type Extract } from 'tar-stream'
import type { z } from 'zod'
import { Invalid } from '../kernel/refusals.ts'
import { beginning, beginningName, end, endName, formatVersion, type Beginning, type End } from './format.ts'

/** What a restore does with each thing a backup holds, in the order in which it comes. */
export interface BackupTaker {
  begin(about: Beginning): Promise<void>
  /** Compressed rows; all parts of one table come one after the other. */
  part(table: string, bytes: Buffer): Promise<void>
  file(key: string, bytes: Buffer): Promise<void>
  end(manifest: End): Promise<void>
}

interface Entry extends AsyncIterable<unknown> {
  readonly header: { readonly name: string; readonly size: number }
}

const largestEntry = 1024 * 1024 * 1024

/**
 * Reads a backup from its beginning to its end and hands on what it holds; a part that is not what it was when it was
 * written, and a backup that breaks off, are refused with a sentence before `end` is told.
 */
export async function readBackup(from: Readable, taker: BackupTaker): Promise<void> {
  const tar = extract()
  const reading = pipeline(from, tar)
  reading.catch(() => {})
  const sums: Record<string, string> = {}
  let about: Beginning | null = null
  let manifest: End | null = null
  for await (const { name, bytes } of entriesOf(tar)) {
    if (!about) {
      about = parsed(name === beginningName ? beginning : null, bytes)
      if (about.format !== formatVersion)
        throw damaged(`It has format ${about.format}, and this Parvis reads ${formatVersion}.`)
      await taker.begin(about)
    } else if (name === endName) {
      manifest = parsed(end, bytes)
    } else {
      sums[name] = createHash('sha256').update(bytes).digest('hex')
      await handOn(name, bytes, taker)
    }
  }
  if (!manifest) throw damaged('It breaks off: whoever wrote it did not finish.')
  compareParts(manifest.parts, sums)
  await taker.end(manifest)
}

/** Whatever goes wrong in here is the file's fault, not that of who takes what is in it. */
async function* entriesOf(tar: Extract): AsyncGenerator<{ name: string; bytes: Buffer }> {
  try {
    for await (const entry of tar) yield { name: entry.header.name, bytes: await bytesOf(entry) }
  } catch (fault) {
    if (fault instanceof Invalid) throw fault
    const isOfTheDisk = fault instanceof Error && 'syscall' in fault
    throw isOfTheDisk
      ? new Invalid({ backup: [`The backup cannot be read: ${fault.message}`] })
      : damaged('It is not a whole tar file.')
  }
}

async function handOn(name: string, bytes: Buffer, taker: BackupTaker): Promise<void> {
  const table = /^tables\/([a-z0-9_]+)\/\d+\.copy\.zst$/.exec(name)?.[1]
  if (table) return taker.part(table, bytes)
  if (name.startsWith('files/')) return taker.file(name.slice('files/'.length), bytes)
  throw damaged(`It holds ${name}, which does not belong there.`)
}

async function bytesOf(entry: Entry): Promise<Buffer> {
  if (entry.header.size > largestEntry) throw damaged(`${entry.header.name} is too large.`)
  const chunks: Uint8Array[] = []
  for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parsed<Shape extends z.ZodType>(shape: Shape | null, bytes: Buffer): z.output<Shape> {
  if (!shape) throw damaged('It does not begin like one.')
  try {
    return shape.parse(JSON.parse(bytes.toString()))
  } catch {
    throw damaged('What it says about itself cannot be read.')
  }
}

function compareParts(written: Readonly<Record<string, string>>, read: Readonly<Record<string, string>>) {
  for (const [name, sum] of Object.entries(written))
    if (read[name] !== sum) throw damaged(`${name} is ${read[name] ? 'not what was written' : 'missing'}.`)
  for (const name of Object.keys(read)) if (!(name in written)) throw damaged(`${name} was added later.`)
}

export function damaged(why: string): Invalid {
  return new Invalid({ backup: [`This is not a whole backup of Parvis. ${why}`.trim()] })
}
