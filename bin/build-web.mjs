/**
 * Builds the pages when what they are made of has changed since the last build, and says nothing otherwise: so that
 * `npm start` after a `git pull` never serves old pages. Two starts at once build once.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'web/build/made-of')
const lock = join(root, 'web/.building')

const now = fingerprint()
if (!isCurrent()) await build()

async function build() {
  if (!takeLock()) {
    while (existsSync(lock)) await pause(200)
    if (isCurrent()) return
    return build()
  }
  try {
    console.log('Building the pages…')
    run('scripts/compile-messages.ts')
    run('../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
    writeFileSync(stamp, now)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: join(root, 'web'), stdio: 'inherit' })
  if (status !== 0) {
    rmSync(lock, { recursive: true, force: true })
    process.exit(1)
  }
}

/** A folder is made by one process only; one that is ten minutes old was left by a build that died. */
function takeLock() {
  try {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 600_000) rmSync(lock, { recursive: true })
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === now
}

/** Names, sizes and times would miss a checkout; contents do not, and reading them takes some milliseconds. */
function fingerprint() {
  const hash = createHash('sha256')
  const names = [
    'web/src',
    'web/messages',
    'web/scripts',
    'web/static',
    'web/vite.config.ts',
    'web/package.json',
    'package-lock.json',
  ]
  for (const file of names.flatMap((name) => filesOf(join(root, name)))) {
    if (!file.includes('/generated/')) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesOf(join(path, name)))
}
