import { z } from 'zod'
import { Invalid } from './refusals.ts'

export interface Cursor<Position> {
  encode(position: Position): string
  /** Undefined for no cursor; a forged or damaged one is Invalid under `after`, never a fault. */
  decode(text: string | null | undefined): Position | undefined
}

/**
 * Where a list goes on: opaque to whoever carries it, checked by us when it comes back. Positions are values of
 * the columns a list is sorted by, so a page stays cheap however deep it is.
 */
export function cursor<Position>(position: z.ZodType<Position>): Cursor<Position> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)).toString('base64url'),
    decode: (text) => {
      if (text === undefined || text === null || text === '') return undefined
      const parsed = position.safeParse(readJson(text))
      if (!parsed.success) throw new Invalid({ after: ['This place in the list is not known'] })
      return parsed.data
    },
  }
}

/** A moment and an id: what most lists are sorted by. */
export const momentAndId = z.tuple([z.iso.datetime({ offset: true }), z.uuid()])

/** A count and an id. */
export const countAndId = z.tuple([z.int().min(-2_000_000_000).max(2_000_000_000), z.uuid()])

function readJson(text: string): unknown {
  if (text.length > 600) return undefined
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}
