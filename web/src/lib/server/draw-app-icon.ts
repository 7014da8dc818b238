import { paletteOf } from '@parvis/core/brand'
import { photographs } from '@parvis/core/kernel/photographs'
import { Resvg } from '@resvg/resvg-js'
import { appIcons, initialOf, type AppIcon } from './app-icons.ts'
import { styleOf } from './brand-style.ts'
import type { Community } from './community.ts'
import { box, displayFaces, drawBox, drawSvg } from './draw-with-faces.ts'

/** How much wider than high a logo may be, or the other way round, to be seen in a square. */
const nearlySquare = 1.5

/** What devices that cut icons leave of them for sure is a circle of 80 % of the width. */
const share = { own: { logo: 0.74, letter: 0.66 }, cut: { logo: 0.54, letter: 0.56 } }

/** The letters that our faces have. */
const known = /^[\u0020-\u024f\u1e00-\u1eff]$/

type House = Pick<Community, 'name' | 'brand'>
type Logo = { readonly bytes: Buffer; readonly type: string } | null

/**
 * The icon as PNG: the logo on the colour of the header when it is nearly a square and needs no font, the initial on
 * the brand's colour otherwise, or a ring where our faces do not have that letter.
 */
export async function drawAppIcon(house: House, logo: Logo, icon: AppIcon): Promise<Buffer> {
  const sign = logo && (await signOf(logo))
  return sign ? drawSign(house, sign, icon) : drawInitial(house, icon)
}

function drawSign({ brand }: House, sign: string, icon: AppIcon): Promise<Buffer> {
  const { edge, shape } = appIcons[icon]
  const ground = styleOf(brand).frame.light
  const inner = Math.round(edge * share[shape].logo)
  const at = (edge - inner) / 2
  return drawSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}">` +
      `<rect width="${edge}" height="${edge}" rx="${corner(brand, icon)}" fill="${ground}"/>` +
      `<image href="${sign}" x="${at}" y="${at}" width="${inner}" height="${inner}"/></svg>`,
  )
}

function drawInitial(house: House, icon: AppIcon): Promise<Buffer> {
  const { edge, shape } = appIcons[icon]
  const { colour, character } = house.brand
  const { accent, 'on-accent': ink } = paletteOf(colour, character, 'light')
  const initial = initialOf(house)
  const size = Math.round(edge * share[shape].letter)
  const ring = { width: size / 2, height: size / 2, border: `${size / 9}px solid ${ink}`, borderRadius: size }
  const sign = known.test(initial) ? box({ lineHeight: 1, fontSize: size }, initial) : box(ring)
  const ground = {
    width: '100%',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    background: accent,
    color: ink,
    borderRadius: corner(house.brand, icon),
    fontFamily: displayFaces[character],
  }
  return drawBox(box(ground, [sign]), { width: edge, height: edge })
}

/** As round as the sign in the browser's tab. */
function corner({ character }: House['brand'], icon: AppIcon): number {
  const { edge, shape } = appIcons[icon]
  return shape === 'cut' ? 0 : Math.round((edge * { editorial: 9, modern: 7, bold: 3 }[character]) / 32)
}

/** A logo as the address of a picture that can stand in a drawing, or null when it is no sign but a wordmark. */
async function signOf({ bytes, type }: NonNullable<Logo>): Promise<string | null> {
  if (type === 'image/svg+xml') {
    const { width, height } = new Resvg(bytes)
    const isSign = fits(width, height) && !/<text\b/.test(bytes.toString())
    return isSign ? `data:image/svg+xml;base64,${bytes.toString('base64')}` : null
  }
  const sharp = await photographs()
  const { data, info } = await sharp(bytes).png().toBuffer({ resolveWithObject: true })
  return fits(info.width, info.height) ? `data:image/png;base64,${data.toString('base64')}` : null
}

function fits(width: number, height: number): boolean {
  return Math.max(width / height, height / width) <= nearlySquare
}
