import { paletteOf } from '@parvis/core/brand'
import { appIcons, appIconUrl, type AppIcon } from './app-icons.ts'
import { styleOf } from './brand-style.ts'
import { messagesIn } from './messages.ts'

/** What a home screen has room for under an icon. */
const shortest = 12

/** The web application manifest (https://www.w3.org/TR/appmanifest/), in the reader's language and the brand's look. */
export function manifestOf({ community, language }: Pick<App.Locals, 'community' | 'language'>) {
  const { name, tagline, brand } = community
  const t = messagesIn(language)
  const image = (icon: AppIcon, purpose: 'any' | 'maskable') => {
    const { edge } = appIcons[icon]
    return { src: appIconUrl(community, icon), sizes: `${edge}x${edge}`, type: 'image/png', purpose }
  }
  const sign = image('icon-192', 'any')
  return {
    id: '/',
    name,
    short_name: shortNameOf(name),
    description: tagline || t('lists.visitorTitle'),
    lang: language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: paletteOf(brand.colour, brand.character, 'light').paper,
    theme_color: styleOf(brand).frame.light,
    categories: ['social'],
    icons: [sign, image('icon-512', 'any'), image('maskable-512', 'maskable')],
    shortcuts: [
      { name: t('common.ask'), url: '/ask', icons: [sign] },
      { name: t('common.notifications'), url: '/notifications', icons: [sign] },
    ],
  }
}

/** The name, or as many of its first words as there is room for: devices cut what is longer anywhere. */
function shortNameOf(name: string): string {
  if (name.length <= shortest) return name
  const letters = [...name]
  const atWord = /^(.*)\s/su.exec(letters.slice(0, shortest + 1).join(''))?.[1]
  return (atWord ?? letters.slice(0, shortest).join('')).replace(/[\s\p{P}]+$/u, '')
}
