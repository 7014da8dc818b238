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

/** The suggestion first, then with numbers: small ones while they last, then long ones that hardly anybody has. */
export function* handlesFrom(name: string): Generator<string> {
  const base = handleFrom(name)
  yield base
  for (let number = 2; number < 10; number++) yield `${base}-${number}`
  while (true) yield `${base}-${10_000 + Math.floor(Math.random() * 90_000)}`
}
