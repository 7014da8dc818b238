import type { Context } from '@parvis/core/kernel/context'
import { positionIn, tokenOf } from '@parvis/core/kernel/position'
import type { Demands } from './demands.ts'
import type { Asking } from './http.ts'

const header = 'parvis-position'

/**
 * What everybody may read may come from a copy of the database. Who has a key may have written with it, and gets one
 * only when they say what they have to find there: a program that knows of no copies never meets one.
 */
export function readingCopy({ ctx, http, replicas }: Asking, { least }: Demands): { ctx: Context } {
  const carried = http?.header(header)
  if (!replicas || least !== 'visitor' || (ctx.actor.id && carried === undefined)) return { ctx }
  const copy = replicas.readable(positionIn(carried))
  return { ctx: copy ? { ...ctx, db: copy, primary: ctx.db } : ctx }
}

/** Says what to carry to read what was just written. */
export async function sayPosition({ http, replicas }: Asking): Promise<void> {
  if (http && replicas) http.say(header, tokenOf(await replicas.position()))
}
