import type { Counted, Item } from './items.ts'

export type Attributes = Readonly<Record<string, string>>
export type Reader = (attributes: Attributes, at: Date, counted: Counted) => Item

export interface KindOfRow {
  readonly type: string
  /** The attribute that says when; '' where there is none. */
  readonly date: string
  readonly read: Reader
}

export function skip(reason: string): Reader {
  return (_attributes, _at, counted) => ({ ...counted, kind: 'skipped', reason })
}

export function broken(counted: Counted, reason: string): Item {
  return { ...counted, kind: 'broken', reason }
}
