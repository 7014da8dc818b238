/**
 * Everything that must be true before a change lands, one readable line each; a step's output is shown when it
 * fails. `--quick` leaves out the browser and the oldest server. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const quick = process.argv.includes('--quick')
const reports = mkdtempSync(join(tmpdir(), 'parvis-check-'))
// npm puts node_modules/.bin first: the tools, and the Node they run on.
const node = process.execPath

/** Everything below reads what these write. */
const writings = [
  { name: 'messages', command: node, args: ['web/scripts/compile-messages.ts'] },
  { name: 'routes', command: 'svelte-kit', args: ['sync'], cwd: 'web' },
  { name: 'build', command: node, args: ['bin/build-web.mjs'] },
]

/** What reads the sources and nothing else: two at a time, the longest first. */
const readings = [
  { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'types of the pages',
    command: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json'],
    cwd: 'web',
  },
  {
    name: 'types of the service worker',
    command: 'tsc',
    args: ['--noEmit', '-p', 'web/src/service-worker'],
  },
  {
    name: 'boundaries',
    command: 'depcruise',
    args: ['core', 'api', 'cli', 'sdk', 'web/src', 'web/server', '--config', '.dependency-cruiser.js'],
  },
  { name: 'dead code', command: 'knip', args: [] },
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'lint', command: 'oxlint', args: ['--quiet'] },
  { name: 'schema', command: node, args: ['bin/schema.ts', '--check'] },
  { name: 'contract', command: node, args: ['bin/contract.ts', '--check'] },
]

/** Where whole processes and servers are started, and some pressed hard: these have the machine for themselves. */
const pressed = ['cli/', 'web/server/']

const stories = storiesOf(
  'stories',
  'stories',
  pressed.map((folder) => `--exclude=${folder}**`),
)
const storiesOfServers = storiesOf('stories of servers', 'servers', pressed)

/**
 * The oldest server that DATABASE_URL may name: once more what speaks to it. What launches the newest has nothing to
 * say about it, nor have palettes; of whole processes those that are opened on it, not those pressed hard.
 */
const storiesOnOldest = {
  ...storiesOf('stories on PostgreSQL 15', 'oldest', [
    'core/src',
    'api/test',
    'cli/src/start',
    'cli/src/operating',
    'cli/src/replicas',
    '--exclude=core/src/kernel/embedded-*',
    '--exclude=core/src/brand/palette.test.ts',
  ]),
  env: { PARVIS_TEST_POSTGRES: 'oldest' },
}

const journeys = {
  name: 'journeys',
  command: 'playwright',
  args: ['test', '--reporter=line,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/journeys.json` },
  counts: journeyCounts,
}

let passed = 0
let failed = 0
await performAll(writings)
await Promise.all([performAll(readings), performAll(readings)])
// Beside a browser, stories of servers with too much to do had too much to do themselves.
await Promise.all([performAll([stories]), performAll(quick ? [] : [storiesOnOldest])])
await performAll(quick ? [storiesOfServers] : [storiesOfServers, journeys])
rmSync(reports, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

/** Takes steps from the list until none is left; several that share a list share its work. */
async function performAll(steps) {
  for (let step = steps.shift(); step; step = steps.shift()) await perform(step)
}

async function perform({ name, command, args, cwd = '.', env = {}, counts }) {
  const started = performance.now()
  const { code, output } = await run(command, args, cwd, env)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counted = counts?.()
  passed += counted ? counted.passed : Number(code === 0)
  failed += counted ? counted.failed || Number(code !== 0) : Number(code !== 0)
  const told = counted ? ` (${counted.passed} passed, ${counted.failed} failed)` : ''
  console.log(`${code === 0 ? '✓' : '✗'} ${name}${told} ${seconds} s`)
  if (code !== 0) console.log(output)
}

function run(program, args, cwd, env) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: join(root, cwd),
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk) => (output += chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (fault) => done({ code: 1, output: String(fault) }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

function storiesOf(name, report, which) {
  const told = `${report}.json`
  const args = [
    'run',
    ...which,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/${told}`,
  ]
  return { name, command: 'vitest', args, counts: () => storyCounts(told) }
}

function storyCounts(name) {
  const report = read(name)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 }
}

function journeyCounts() {
  const stats = read('journeys.json')?.stats
  return { passed: stats?.expected ?? 0, failed: stats ? stats.unexpected + stats.flaky : 1 }
}

function read(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'))
  } catch {
    return null
  }
}
