/** Makes layout.html of layout.mjml: `node core/scripts/compile-layout.ts`. A story looks whether that was done. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Engine } from 'mrml'

const folder = new URL('../src/letters/', import.meta.url)
export const layoutFile = fileURLToPath(new URL('layout.html', folder))

/** The layout as mailboxes want it; fails with the compiler's sentence. */
export async function compileLayout(): Promise<string> {
  const engine = new Engine()
  try {
    const made = engine.toHtml(await readFile(new URL('layout.mjml', folder), 'utf8'))
    if (made.type === 'error') throw new Error(`layout.mjml: ${made.message}`)
    if (made.warnings.length) throw new Error(`layout.mjml: ${JSON.stringify(made.warnings)}`)
    return `${made.content}\n`
  } finally {
    engine.free()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(layoutFile, await compileLayout())
