import type { Role } from '@parvis/core/kernel/actor'

export type Scope = 'read' | 'write' | 'manage' | 'account'

/** What an operation asks of who calls it, and what it may answer besides yes. The description is written from it. */
export interface Demands {
  /** The least role that has any use for it; what exactly it may do, core decides thing by thing. */
  readonly least: Role
  /** Whether somebody's own things are enough, whatever their role: then `least` is for those of others. */
  readonly own?: boolean
  /** The scope that a key needs besides `read`. Absent: `read` to look, `write` to change. */
  readonly scope?: Scope
  /** Reasons why it may be refused as things stand (409): each a stable name. */
  readonly conflicts?: readonly string[]
  /** It may not find what it is about, although its address has no name in it. */
  readonly seeks?: boolean
}

/** Which scope a key needs for an operation besides `read`. */
export function scopeOf(demands: Demands, method: string | undefined): Scope {
  return demands.scope ?? (method === 'GET' ? 'read' : 'write')
}
