import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../nu', import.meta.url))
const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar')
const java = process.env.PARVIS_JAVA ?? 'java'
const oldestJava = 11

/**
 * Brings the Nu checker here: whatever is missing for it, in a sentence, or null. Its package is fetched when somebody
 * with a Java checks pages and stays beside this file; its own script would fetch a Java for everybody else, so it does
 * not run.
 */
export async function whatNuLacks(): Promise<string | null> {
  const said = await run(java, ['-version']).catch(() => null)
  const version = Number(/version "(?:1\.)?(\d+)/.exec(said?.stderr ?? '')?.[1] ?? 0)
  if (version < oldestJava) return `no Java ${oldestJava} or later: PARVIS_JAVA names one`
  const fetched = await run('npm', ['ci', '--ignore-scripts', '--prefer-offline'], { cwd: folder }).catch(
    (fault: unknown) => fault,
  )
  return fetched instanceof Error ? `the checker could not be fetched: ${fetched.message}` : null
}

interface Message {
  readonly url?: string
  readonly type: 'info' | 'error' | 'non-document-error'
  readonly lastLine?: number
  readonly message: string
  readonly extract?: string
}

/** What the Nu checker calls an error in documents, each with the name of one that has it; all of them in one go. */
export async function nuFaults(documents: ReadonlyMap<string, string>): Promise<string[]> {
  const into = await mkdtemp(join(tmpdir(), 'parvis-nu-'))
  try {
    const names = new Map<string, string>()
    for (const [name, html] of documents) {
      const file = `${names.size}.html`
      names.set(file, name)
      await writeFile(join(into, file), html)
    }
    const asked = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', into]
    const { stdout } = await run(java, asked, { maxBuffer: 1 << 28 })
    const { messages } = JSON.parse(stdout) as { messages: Message[] }
    return messages.map(({ url, message, lastLine, extract }) => {
      const name = names.get(url?.split('/').at(-1) ?? '') ?? 'the checker'
      return `${name}: ${message} (line ${lastLine ?? '?'}: ${extract?.trim() ?? ''})`
    })
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}
