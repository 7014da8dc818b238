/**
 * Parvis while you write: opens it, and opens it again whenever a file has changed, with the pages built anew if it
 * was one of theirs. A change that does not build or start is told, and the next one tried. The page /design shows every token and component.
 */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const watched = [
  'core/src',
  'api/src',
  'cli/src',
  'db/migrations',
  'web/src',
  'web/server',
  'web/messages',
  'web/static',
]
const ours = /\.test\.ts$|\/generated\/|~$|\.sw[a-z]$/

let server
let waiting
let ending = false
let turn = Promise.resolve()

for (const folder of watched) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (ours.test(`/${name}`)) return
    clearTimeout(waiting)
    waiting = setTimeout(reopen, 150) // an editor or a checkout writes several files at once
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(signal))
reopen()

/** One turn after the other: a change during a build is served by the build that follows. */
function reopen() {
  turn = turn.then(async () => {
    if (ending || (await exitOf(start('bin/build-web.mjs'))) !== 0) return
    await close()
    if (!ending) server = start('cli/src/main.mjs', 'start')
  })
}

async function close(signal = 'SIGTERM') {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const closed = exitOf(server)
  server.kill(signal)
  await closed
}

/** Ctrl+C reaches the whole group, and a second signal would end the server at once: so it is only waited for. */
async function end(signal) {
  ending = true
  if (signal === 'SIGINT' && process.stdin.isTTY && server?.exitCode === null) await exitOf(server)
  else await close(signal)
  process.exit(0)
}

function start(...args) {
  const env = { ...process.env, PARVIS_DESIGN: '1' } // the page /design, which no other build has
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
}

function exitOf(child) {
  return new Promise((done) => child.once('exit', done))
}
