import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const young = 4 * 2 ** 20
const old = 28 * 2 ** 20

/**
 * On a machine with much memory Node lets garbage pile up, several times what an import needs. Called after each
 * batch, this stops the room for young objects from growing, and has old garbage collected while it is little.
 */
export function makeSmall(): () => void {
  let most = old
  let collect: (() => void) | null = null
  return () => {
    if (sizeOf('new_space') >= young) setFlagsFromString('--semi-space-growth-factor=1')
    if (sizeOf('old_space') < most) return
    if (!collect) {
      setFlagsFromString('--expose-gc')
      collect = runInNewContext('gc') as () => void
    }
    collect()
    // What is still there is needed: the next time comes when half as much again was added.
    most = Math.max(old, 1.5 * sizeOf('old_space'))
  }
}

function sizeOf(space: string): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === space)?.space_size ?? 0
}
