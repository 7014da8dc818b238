import { readFileSync } from 'node:fs'

/** The pieces into which the layout is cut: `sheet` and `foot` lead from one part of the mail to the next. */
const pieces = [
  'head',
  'logo',
  'name',
  'sheet',
  'text',
  'title',
  'said',
  'button',
  'address',
  'foot',
  'why',
  'way',
  'end',
] as const
export type Piece = (typeof pieces)[number]

let cut: Readonly<Record<Piece, string>> | undefined

/** One piece of the layout with its placeholders filled, all of them: what is given must be HTML already. */
export function fill(piece: Piece, values: Readonly<Record<string, string>>): string {
  cut ??= cutAtMarks(readFileSync(new URL('layout.html', import.meta.url), 'utf8'))
  return cut[piece].replace(/%([a-z][a-z\d-]*)%/g, (_placeholder, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The layout of mails asks for ${name}, and nobody says it`)
    return value
  })
}

function cutAtMarks(html: string): Record<Piece, string> {
  const [head = '', ...rest] = html.split(/<!--\[\[([a-z]+)\]\]-->/)
  const named = new Map([['head', head]])
  for (let i = 0; i < rest.length; i += 2) named.set(rest[i]!, rest[i + 1]!)
  return Object.fromEntries(
    pieces.map((piece) => {
      const found = named.get(piece)
      if (found === undefined) throw new Error(`The layout of mails has no piece called ${piece}`)
      return [piece, found]
    }),
  ) as Record<Piece, string>
}
