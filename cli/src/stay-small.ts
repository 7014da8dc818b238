import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What loading the program left behind goes back to the machine: a third of what an idle server would hold. */
export function giveBackLoading(): void {
  collector()(lastResort)
}

type Collect = (how?: {
  readonly type: 'major' | 'minor'
  readonly execution: 'sync'
  readonly flavor?: 'last-resort'
}) => void

const lastResort = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const

function collector(): Collect {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as Collect
}

/** So much is in use when a long work has hardly begun. */
const little = 56 * 2 ** 20

/**
 * On a machine with much memory Node lets garbage pile up to several times what a long work needs. This gives back
 * what loading the program left behind, keeps the room for young objects small from then on, and returns what to call
 * after each batch: old garbage is collected while it is little. For the whole process, so not for the server.
 */
export function staySmall(): () => void {
  const collect = collector()
  makeYoungSmall(collect)
  let most = little
  return () => {
    if (getHeapStatistics().used_heap_size < most) return
    collect()
    // What is still there is needed: the next time comes when half as much again was added.
    most = Math.max(little, 1.5 * getHeapStatistics().used_heap_size)
  }
}

/**
 * The size of the room for young objects is a flag that counts when Node starts, and only a collection of last resort
 * makes it smaller: to a megabyte, where most of the time would go into collecting. So it grows once, and stays.
 */
function makeYoungSmall(collect: Collect): void {
  collect(lastResort)
  setFlagsFromString('--semi-space-growth-factor=8')
  const survivors = Array.from({ length: 50_000 }, (_, number) => ({ number, half: { number } }))
  collect({ type: 'minor', execution: 'sync' })
  setFlagsFromString('--semi-space-growth-factor=1')
  survivors.length = 0
}
