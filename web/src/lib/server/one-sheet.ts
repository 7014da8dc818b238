import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { BrandStyle } from './brand-style.ts'

interface Sheet {
  readonly css: string
  /** Where it is served: another content has another name, so browsers keep it for good. */
  readonly url: string
}

interface OneSheet extends Sheet {
  /** Made small once, with the first who asks for it. */
  packed(): Promise<{ readonly br: Buffer; readonly gzip: Buffer }>
}

const assets = '/_app/immutable/assets/'

/** The pages' own style sheet, as it was built beside this file; null while developing, where it is many. */
const built = readBuilt()
let made: { style: BrandStyle; sheet: OneSheet } | null = null

function readBuilt(): Sheet | null {
  const folder = fileURLToPath(new URL(`../../client${assets}`, import.meta.url))
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^styles\.[^.]+\.css$/.test(file))
  return name ? { css: readFileSync(folder + name, 'utf8'), url: assets + name } : null
}

/**
 * The brand's style sheet and the pages' own as one file: a request less before a visitor's first page is painted, and
 * that one waited for a connection of its own.
 */
export function oneSheet(style: BrandStyle): OneSheet | null {
  if (!built) return null
  if (made?.style === style) return made.sheet
  const css = style.css + built.css
  const url = `/brand/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`
  let packed: ReturnType<OneSheet['packed']> | null = null
  made = { style, sheet: { css, url, packed: () => (packed ??= pack(css)) } }
  return made.sheet
}

async function pack(css: string): ReturnType<OneSheet['packed']> {
  const [br, gz] = await Promise.all([promisify(brotliCompress)(css), promisify(gzip)(css)])
  return { br, gzip: gz }
}

/**
 * A page's head with that one sheet in place of the two links that it has, before everything else that is fetched: it
 * comes on the connection that the page came on, while those of the faces are still being opened.
 */
export function withOneSheet(head: string, style: BrandStyle): string {
  const sheet = oneSheet(style)
  if (!sheet || !built) return head
  return head
    .replace(`<link href="${built.url}" rel="stylesheet">`, '')
    .replace(`<link rel="stylesheet" href="${style.url}"/>`, '')
    .replace('<link rel="icon"', `<link rel="stylesheet" href="${sheet.url}"/>$&`)
}
