/**
 * Builds the pages when what they are made of has changed since the last build, and says nothing otherwise: so that
 * `npm start` after a `git pull` never serves old pages. Two starts at once build once.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'web/build/made-of')
const lock = join(root, 'web/.building')

const now = fingerprint()
if (!isCurrent()) await build()

async function build() {
  while (!takeLock()) await pause(200)
  process.on('exit', () => rmSync(lock, { force: true }))
  if (isCurrent()) return // whoever had the lock built the same

  console.log('Building the pages…')
  run('scripts/compile-messages.ts')
  run('scripts/subset-fonts.ts')
  run('../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
  writeFileSync(stamp, now)
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(root, 'web'),
    stdio: ['ignore', 'ignore', 'inherit'], // what goes wrong is told, what goes well is not
  })
  if (status !== 0) process.exit(1)
}

/** A file is made by one process only, and names it: one whose process is gone was left by a build that died. */
function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault
    if (isLeftOver()) rmSync(lock, { force: true })
    return false
  }
}

/** No build takes minutes, so an old lock is left over even when its number now belongs to another process. */
function isLeftOver() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 300_000) return true
    const pid = Number(readFileSync(lock, 'utf8'))
    return pid > 0 && !process.kill(pid, 0)
  } catch (fault) {
    return fault.code === 'ESRCH'
  }
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === now
}

/** Names, sizes and times would miss a checkout; contents do not, and reading them takes some milliseconds. */
function fingerprint() {
  const hash = createHash('sha256').update(process.env.PARVIS_DESIGN ?? '')
  const names = [
    'web/src',
    'web/messages',
    'web/scripts',
    'web/static',
    'web/vite.config.ts',
    'web/package.json',
    'core/src/kernel/markdown-dialect.ts', // the editor reads as the server does
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
