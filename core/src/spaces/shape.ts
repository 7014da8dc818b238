import { z } from 'zod'
import { roles } from '../kernel/actor.ts'
import { Conflict, Invalid } from '../kernel/refusals.ts'
import { line, text } from '../kernel/text.ts'

const readers = roles.filter((role) => role !== 'system')
const writers = readers.filter((role) => role !== 'visitor')

/** What managers decide about a space. */
export const spaceShape = {
  name: line(80),
  description: text(1000),
  slug: line(60).pipe(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An address has small letters, digits and dashes'),
  ),
  readFrom: z.enum(readers),
  writeFrom: z.enum(writers),
  kinds: z.array(z.enum(['question', 'discussion'])).min(1, 'Choose at least one kind of conversation'),
  position: z.int().min(0).max(100_000),
}

/** Writing where one may not read would be talking through a closed door. */
export function checkAccess(space: { read_from: string; write_from: string }): void {
  if (rank(space.write_from) < rank(space.read_from))
    throw new Invalid({ writeFrom: ['Whoever may write there must be able to read there'] })
}

function rank(role: string): number {
  return roles.findIndex((known) => known === role)
}

export const slugTaken = () => new Conflict('space.slug-taken', 'Another space has this address')
