import type { Context } from '../kernel/context.ts'
import { react, rewind, type Reactor } from '../kernel/react.ts'

const batch = 5000

/**
 * Empties what a module made of the log and reads the log again from its beginning. Nothing is sent: what leaves the
 * house is a job of the command that wanted it. A running server goes on reading where this leaves off.
 */
export async function replay(ctx: Context, reactor: Reactor): Promise<{ events: number; seconds: number }> {
  const quiet = { ...ctx, services: { ...ctx.services, committed: () => {} } }
  const started = performance.now()
  await rewind(quiet, reactor)
  let events = 0
  for (;;) {
    const passed = await react(quiet, reactor, batch)
    if (passed === 0) break
    events += passed
  }
  return { events, seconds: (performance.now() - started) / 1000 }
}
