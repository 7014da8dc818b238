import type { Transport } from '@sveltejs/kit/hooks'
import { Html, Printed } from '#lib/html.ts'

export const transport: Transport = {
  Html: {
    // A space, not nothing: hydrating an empty text would skip one node only.
    encode: (value) => value instanceof Html && [value.full ? value.text : ' '],
    decode: ([text]: [string]) => new Html(text, true),
  },
  Printed: {
    encode: (thing) => thing instanceof Printed && (thing.full ? [thing.value] : 1),
    decode: ([value]: [unknown]) => new Printed(value, true),
  },
}
