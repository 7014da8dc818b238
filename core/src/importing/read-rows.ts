import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { SaxesParser } from 'saxes'

/** One `<row …/>` of a dump, or what stands in its place: then `attributes` is null and `fault` says why. */
export interface Row {
  /** Counted from 1 through the file, so that an interrupted import knows where it was. */
  readonly number: number
  readonly line: number
  readonly attributes: Readonly<Record<string, string>> | null
  readonly fault: string | null
  /** What was wrong but could be left out. */
  readonly remark: string | null
}

export interface Rows {
  readonly rows: readonly Row[]
  readonly bytesDone: number
  /** Nothing comes after these. */
  readonly last: boolean
}

/** The longest row of the largest dump known has half a megabyte. */
const longestRow = 8 * 2 ** 20

/**
 * Reads a dump of any size, a piece at a time, in the memory of one piece. A dump is not parsed as one document:
 * one broken row would end it. What begins with `<row` and ends before the next is one row, parsed strictly on its
 * own; whatever else is not white space, a comment or the frame is a broken row, with its line.
 */
export async function* readRows(path: string): AsyncGenerator<Rows> {
  const { encoding, prefix } = await sniff(path)
  const scan = new Scan(prefix)
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding)
  let bytesDone = 0
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = piece as Buffer
    bytesDone += bytes.length
    const rows = scan.take(decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes)
    if (rows.length) yield { rows, bytesDone, last: false }
  }
  yield { rows: scan.end(), bytesDone, last: true }
}

/** Dumps are UTF-8 with a byte order mark, but other programs write what their declaration says. */
async function sniff(path: string): Promise<{ encoding: string; prefix: string }> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const head = buffer.subarray(0, bytesRead)
    if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', prefix: '' }
    if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', prefix: '' }
    const text = head.toString('latin1')
    const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(text)?.[1]?.toLowerCase()
    const encoding = declared && !['utf8', 'us-ascii', 'ascii'].includes(declared) ? declared : 'utf-8'
    return { encoding: knows(encoding) ? encoding : 'utf-8', prefix: /<(\w+:)row\s/.exec(text)?.[1] ?? '' }
  } finally {
    await file.close()
  }
}

function knows(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding))
  } catch {
    return false
  }
}

const longestComment = 65_536

/** Cuts bytes into rows; remembers what has no end yet. */
class Scan {
  #bytes: Buffer = Buffer.alloc(0)
  #line = 1
  #number = 0
  #inFrame = true
  #discarding = false
  readonly #start: Buffer
  readonly #parse = strictParser()

  constructor(prefix: string) {
    this.#start = Buffer.from(`<${prefix}row`)
  }

  take(piece: Buffer): Row[] {
    this.#bytes = this.#bytes.length ? Buffer.concat([this.#bytes, piece]) : piece
    const rows = this.#cutAll(false)
    if (this.#bytes.length > longestRow) rows.push(...this.#giveUp())
    return rows
  }

  end(): Row[] {
    const rows = this.#cutAll(true)
    const nothing = this.#number === 0 && this.#bytes.length === 0
    const closed = endOfFrame.test(this.#bytes.toString('latin1', Math.max(0, this.#bytes.length - 1000)))
    rows.push(...this.#cut(this.#bytes.length))
    if (nothing) rows.push(this.#broken(1, 'This file is empty'))
    else if (!closed && this.#number > 0 && !rows.at(-1)?.fault)
      rows.push(this.#broken(this.#line, 'The file ends here, before its last tag: it was cut off'))
    return rows
  }

  #cutAll(final: boolean): Row[] {
    const rows: Row[] = []
    for (let next = this.#nextStart(final); next > 0; next = this.#nextStart(final))
      rows.push(...this.#cut(next))
    return rows
  }

  /** Where the next row begins; a row that is commented out is none, but a comment without an end hides nothing. */
  #nextStart(final: boolean): number {
    const last = this.#bytes.length - this.#start.length
    for (let at = this.#bytes.indexOf(this.#start, 1); at >= 0 && at < last;) {
      const comment = this.#bytes.lastIndexOf('<!--', at)
      const close = comment < 0 ? 0 : this.#bytes.indexOf('-->', comment)
      const endless = final || this.#bytes.length - comment > longestComment
      const closed = close < 0 && endless ? 0 : close
      if (closed < 0) return -1
      if (closed > at) at = this.#bytes.indexOf(this.#start, closed)
      else if (' \t\r\n/>'.includes(String.fromCharCode(this.#bytes[at + this.#start.length]!))) return at
      else at = this.#bytes.indexOf(this.#start, at + 1)
    }
    return -1
  }

  /** What stands before `end` is one row with what follows it, or the frame before the first one. */
  #cut(end: number): Row[] {
    const piece = this.#bytes.subarray(0, end)
    this.#bytes = this.#bytes.subarray(end)
    const line = this.#line
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) this.#line++

    if (this.#discarding) {
      this.#discarding = false
      return []
    }
    if (this.#inFrame) {
      this.#inFrame = false
      if (piece.indexOf(this.#start) !== 0)
        return this.#strays(
          piece.toString().replace(frame, (all) => '\n'.repeat(lineEnds(all))),
          line,
        )
    }
    if (!isUtf8(piece)) return [this.#broken(line, 'This row is not in UTF-8')]
    const text = piece.toString()
    const element = wholeRow.exec(text)?.[0]
    if (!element) return text.trim() ? [this.#broken(line, 'This row is cut off or not well-formed')] : []
    return [this.#row(line, element), ...this.#strays(text.slice(element.length), line + lineEnds(element))]
  }

  #row(line: number, element: string): Row {
    const clean = printable(element)
    const remark = clean === element ? null : 'Some characters that no text can hold were left out'
    try {
      return { number: ++this.#number, line, attributes: this.#parse(clean), fault: null, remark }
    } catch (error) {
      const words = error instanceof Error ? error.message.replace(/^[\d:]*\s*/, '').replace(/\.$/, '') : ''
      return this.#broken(line, `This row is not well-formed: ${words.slice(0, 200)}`, this.#number)
    }
  }

  /** Anything between rows that is not a comment or the end of the frame. */
  #strays(text: string, line: number): Row[] {
    const rest = text.replace(/<!--.*?-->|<\/[\w:.-]+\s*>/gs, (all) => '\n'.repeat(lineEnds(all)))
    const at = rest.search(/\S/)
    if (at < 0) return []
    return [this.#broken(line + lineEnds(rest.slice(0, at)), 'There is something here that is not a row')]
  }

  #broken(line: number, fault: string, number = ++this.#number): Row {
    return { number, line, attributes: null, fault, remark: null }
  }

  #giveUp(): Row[] {
    const first = !this.#discarding
    const line = this.#line
    const kept = this.#bytes.length - this.#start.length
    const piece = this.#bytes.subarray(0, kept)
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) this.#line++
    this.#bytes = Buffer.from(this.#bytes.subarray(kept))
    this.#discarding = true
    return first ? [this.#broken(line, 'This row has no end within 8 MB')] : []
  }
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}

const frame = /^\uFEFF?\s*(<\?[^>]*>\s*)?(<!DOCTYPE[^>]*>\s*)?(<!--.*?-->\s*)*<[\w:.-]+[^>]*>/s
const endOfFrame = /<\/[\w:.-]+\s*>\s*(?:<!--.*?-->\s*)*$/s
const wholeRow = /^<[\w:.-]+(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/

const reference = /&#(?:x0*(?:[1-8bcef]|1[0-9a-f])|0*(?:[1-8]|1[124-9]|2\d|3[01]));/gi

/** Control characters are harmless to leave out. NUL and halves of surrogate pairs stay, and break their row. */
function printable(text: string): string {
  return text.replace(reference, '').replace(/\p{Cc}/gu, (mark) => ('\t\r\n\0'.includes(mark) ? mark : ''))
}

function strictParser(): (element: string) => Record<string, string> {
  let attributes: Record<string, string> = {}
  const fresh = () => {
    const made = new SaxesParser()
    made.on('error', (error) => {
      throw error
    })
    made.on('opentag', (tag) => {
      attributes = tag.attributes
    })
    return made
  }
  let parser = fresh()
  return (element) => {
    try {
      parser.write(element)
      if (!element.endsWith('/>')) parser.write(`</${/^<([\w:.-]+)/.exec(element)![1]}>`)
      parser.close()
      return attributes
    } catch (error) {
      parser = fresh()
      throw error
    }
  }
}
