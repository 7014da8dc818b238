import { paletteOf, type Character } from '@parvis/core/brand'
import bricolage from '#lib/styles/generated/bricolage-latin.ttf?inline'
import bricolageExt from '#lib/styles/generated/bricolage-latin-ext.ttf?inline'
import figtree from '#lib/styles/generated/figtree-latin.ttf?inline'
import figtreeExt from '#lib/styles/generated/figtree-latin-ext.ttf?inline'
import fraunces from '#lib/styles/generated/fraunces-latin.ttf?inline'
import frauncesExt from '#lib/styles/generated/fraunces-latin-ext.ttf?inline'
import { renderAsync } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import type { Card } from './cards.ts'
import { cardSize } from '../card-size.ts'

const face = (name: string, file: string): Font => ({
  name,
  data: Buffer.from(file.slice(file.indexOf(',') + 1), 'base64'),
  weight: 400,
  style: 'normal',
})
const fonts = [
  face('Fraunces', fraunces),
  face('Fraunces extended', frauncesExt),
  face('Bricolage', bricolage),
  face('Bricolage extended', bricolageExt),
  face('Figtree', figtree),
  face('Figtree extended', figtreeExt),
]
const text = 'Figtree, Figtree extended'
const displays: Record<Character, string> = {
  editorial: 'Fraunces, Fraunces extended',
  modern: text,
  bold: 'Bricolage, Bricolage extended',
}

/** What is drawn, as satori takes it: boxes with a style. */
interface Box {
  readonly type: 'div'
  readonly props: { readonly style: Record<string, string | number>; readonly children?: unknown }
}
const box = (style: Record<string, string | number>, children?: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** The picture as PNG: letters become outlines, so no font of the machine is needed. Takes some tens of milliseconds. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(arrange(card) as never, { ...cardSize, fonts })
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
}

function arrange({ house, title, place, author, look }: Card): Box {
  const colours = paletteOf(look.colour, look.character, 'light')
  const display = displays[look.character]
  const size = title.length < 45 ? 76 : title.length < 90 ? 62 : 50
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 60px',
      borderTop: `16px solid ${colours.brand}`,
      background: colours.paper,
      color: colours.ink,
      fontFamily: text,
      fontSize: 30,
    },
    [
      box({ color: colours['accent-ink'], fontFamily: display, fontSize: 36 }, house),
      box(
        {
          display: 'block',
          fontFamily: display,
          fontSize: size,
          lineHeight: 1.16,
          letterSpacing: '-0.01em',
          lineClamp: 4,
          wordBreak: 'break-word',
        },
        title,
      ),
      box({ justifyContent: 'space-between', color: colours['ink-3'] }, [
        box({}, place ?? ''),
        box({}, author ?? ''),
      ]),
    ],
  )
}
