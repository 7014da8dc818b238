import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how?: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/** So much is in use when a long work has hardly begun. */
const little = 56 * 2 ** 20

/**
 * On a machine with much memory Node lets garbage pile up to several times what a long work needs. This gives back
 * what loading the program left behind, keeps the room for young objects as small as it is then, and returns what to
 * call after each batch: old garbage is collected while it is little. For the whole process, so not for the server.
 */
export function staySmall(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  setFlagsFromString('--semi-space-growth-factor=1')
  // Only this kind of collection makes the room for young objects smaller again.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  let most = little
  return () => {
    if (getHeapStatistics().used_heap_size < most) return
    collect()
    // What is still there is needed: the next time comes when half as much again was added.
    most = Math.max(little, 1.5 * getHeapStatistics().used_heap_size)
  }
}
