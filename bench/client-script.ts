import { gzipSync } from 'node:zlib'
import type { Row } from './rows.ts'

/** Every script that the page's own HTML makes a browser load, with what those import, as gzip. */
export async function clientScript(address: string, path: string): Promise<Row[]> {
  const html = await (await fetch(address + path)).text()
  const seen = new Set<string>()
  let bytes = 0
  const take = async (url: URL): Promise<void> => {
    if (seen.has(url.href)) return
    seen.add(url.href)
    const text = await (await fetch(url)).text()
    bytes += gzipSync(text).length
    const imports = text.matchAll(/(?:import|from)\s*"([^"]+\.js)"/g)
    for (const [, name] of imports) await take(new URL(name!, url))
  }
  for (const [, href] of html.matchAll(/(?:href|src|import\()\s*=?\s*\(?"([^"]+\.js)"/g)) {
    await take(new URL(href!, address + path))
  }
  return [
    {
      what: 'client script of the question page',
      value: bytes / 1000,
      unit: 'kB',
      bound: 'at most',
      bar: 45,
    },
  ]
}
