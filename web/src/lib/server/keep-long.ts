const shortest = 1000
const longest = 3_600_000

/**
 * What takes more than a second to make is kept for twenty times as long as it took, so that it costs the machine a
 * twentieth of its time at most. Whoever asks later, within the hour, gets it still, while the next is made; whoever
 * asks while it is made waits for the same. What is quick is made anew each time.
 */
export function keepLong<Made, Asked extends unknown[]>(
  make: (...asked: Asked) => Promise<Made>,
): (...asked: Asked) => Promise<{ made: Made; kept: boolean }> {
  /** When it was begun and how long it took, in milliseconds. */
  let last: { readonly made: Made; readonly at: number; readonly took: number } | null = null
  let making: Promise<Made> | null = null

  const once = (...asked: Asked) => {
    making ??= timed(...asked).finally(() => (making = null))
    return making
  }
  async function timed(...asked: Asked): Promise<Made> {
    const at = performance.now()
    const made = await make(...asked)
    const took = performance.now() - at
    last = took < shortest ? null : { made, at, took }
    return made
  }

  return async (...asked) => {
    const age = last ? performance.now() - last.at : longest
    if (!last || age >= longest) return { made: await once(...asked), kept: false }
    const { made, took } = last
    // When that fails, whoever asks next tries again.
    if (age > took * 20) once(...asked).catch(() => {})
    return { made, kept: true }
  }
}
