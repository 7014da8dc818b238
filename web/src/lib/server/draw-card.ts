import { paletteOf } from '@parvis/core/brand'
import { cardSize } from '../card-size.ts'
import type { Card } from './cards.ts'
import { box, displayFaces, drawBox, textFace, type Box } from './draw-with-faces.ts'

/** The picture beside a link, as PNG. */
export function drawCard(card: Card): Promise<Buffer> {
  return drawBox(arrange(card), cardSize)
}

function arrange({ house, title, place, author, look }: Card): Box {
  const colours = paletteOf(look.colour, look.character, 'light')
  const display = displayFaces[look.character]
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
      fontFamily: textFace,
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
