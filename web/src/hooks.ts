import type { Transport } from '@sveltejs/kit/hooks'
import { Html } from '#lib/html.ts'

export const transport: Transport = {
  Html: {
    // A space, not nothing: hydrating an empty text would skip one node only.
    encode: (value) => value instanceof Html && [value.full ? value.text : ' '],
    decode: ([text]: [string]) => new Html(text, true),
  },
}
