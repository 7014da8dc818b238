import { createHash } from 'node:crypto'
import { slugOf } from '../kernel/slug.ts'
import { optionalLine } from '../kernel/text.ts'

const allowed = /^[a-z0-9][a-z0-9_-]{2,29}$/
const reserved = new Set(
  'admin administrator all everyone here me moderator new null owner parvis settings staff support system undefined'.split(
    ' ',
  ),
)

/** What a person is called in addresses and mentions: 3 to 30 of a-z, 0-9, _ and -. Capitals become small. */
export function handle() {
  return optionalLine(80)
    .transform((value) => value.toLowerCase())
    .refine((value) => allowed.test(value), {
      error:
        'A handle is 3 to 30 letters without accents, digits, - or _, and starts with a letter or a digit',
      abort: true,
    })
    .refine((value) => !reserved.has(value), 'This handle is kept for the community itself')
}

/** A handle that a name suggests: always allowed, not always free. */
export function handleFrom(name: string): string {
  const folded = slugOf(name, 24)
  if (folded.length < 3) return folded ? `member-${folded}` : 'member'
  return reserved.has(folded) ? `${folded}-1` : folded
}

/**
 * What to call a person when so many suggestions were taken: the name, then with a small number, then with a longer
 * and longer one made of their id, which hardly anybody has. The same person gets the same suggestions, always.
 */
export function suggestHandle({ id, name }: { id: string; name: string }, taken: number): string {
  const base = handleFrom(name)
  if (taken === 0) return base
  if (taken <= 3) return `${base}-${taken + 1}`
  const number = createHash('sha256').update(`${id} ${taken}`).digest().readUIntBE(0, 6)
  const suffix = String(number % 10 ** Math.min(12, taken + 1))
  return `${base.slice(0, 29 - suffix.length)}-${suffix}`
}
