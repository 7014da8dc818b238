import { createHash } from 'node:crypto'
import type { Community } from './community.ts'

/** The signs under which the community stands among other applications, by the names of their files. */
export const appIcons = {
  'icon-192': { edge: 192, shape: 'own' },
  'icon-512': { edge: 512, shape: 'own' },
  // What devices cut into their own shape has nothing in its corners.
  'maskable-512': { edge: 512, shape: 'cut' },
  'touch-180': { edge: 180, shape: 'cut' },
} as const satisfies Record<string, { edge: number; shape: 'own' | 'cut' }>

export type AppIcon = keyof typeof appIcons

type House = Pick<Community, 'name' | 'brand'>

/** The letter that stands for the community where its name has no room. */
export function initialOf({ name }: Pick<House, 'name'>): string {
  return name.toUpperCase().match(/\p{L}|\p{N}/u)?.[0] ?? 'P'
}

/** Where an icon is served: it has another name when it looks different, so that it may be kept for good. */
export function appIconUrl(house: House, icon: AppIcon): string {
  const { colour, character, logoUrl } = house.brand
  const look = JSON.stringify([colour, character, logoUrl, initialOf(house)])
  return `/brand/${icon}-${createHash('sha256').update(look).digest('hex').slice(0, 12)}.png`
}

/** The icon that a file of the brand is, whatever its version; null when it is none. */
export function appIconOf(file: string): AppIcon | null {
  const name = /^([a-z]+-\d+)-[0-9a-f]{12}\.png$/.exec(file)?.[1]
  return name !== undefined && name in appIcons ? (name as AppIcon) : null
}
