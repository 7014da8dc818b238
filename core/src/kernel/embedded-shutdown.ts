import { execFile } from 'node:child_process'
import { rmdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findBinaries } from './embedded-binaries.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { findServerProcesses, readPostmaster } from './postmaster.ts'

/**
 * Fast shutdown of the server that runs on the place now, whoever started it: connections are cut, all that was
 * acknowledged is in the files. A server that takes over a minute is told to drop everything; its log still has it all.
 */
export async function shutDown(place: EmbeddedPlace): Promise<void> {
  const postmaster = await readPostmaster(place.data)
  if (postmaster === undefined) return
  if (process.platform === 'win32') return shutDownOnWindows(place)
  if (!(await findServerProcesses(place)).includes(postmaster.pid)) return

  signalServer(postmaster.pid, 'SIGINT')
  const asked = performance.now()
  let pressed = false
  while ((await readPostmaster(place.data))?.identity === postmaster.identity && isAlive(postmaster.pid)) {
    if (!pressed && performance.now() - asked > 60_000) {
      pressed = true
      signalServer(postmaster.pid, 'SIGQUIT')
    }
    await pause(5)
  }
  // A socket folder outside, for a long path, is nobody's to clean up but ours.
  if (!place.socketFolder.startsWith(place.folder)) await rmdir(place.socketFolder).catch(() => undefined)
}

/** Sends the signal; a process that is gone already is what was wanted. */
export function signalServer(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch {
    return
  }
}

/** Node's kill ends a process of Windows on the spot; pg_ctl asks it. */
async function shutDownOnWindows(place: EmbeddedPlace): Promise<void> {
  const { pgCtl, env } = await findBinaries(place, undefined)
  await promisify(execFile)(pgCtl, ['stop', '-D', place.data, '-m', 'fast'], { env, windowsHide: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
