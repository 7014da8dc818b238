import { visitor } from '@parvis/core/kernel/actor'
import type { Context } from '@parvis/core/kernel/context'

/** Who asks does not matter: for what is told to everybody in the same words, and may be kept on the way. */
export function asVisitor(ctx: Context): Context {
  return { ...ctx, actor: visitor }
}
