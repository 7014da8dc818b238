import type { Reader } from '../kernel/context.ts'
import { plain, type Brand, type Character, type HomeSection } from './brand.ts'

export interface ShownBrand extends Brand {
  readonly rulesHtml: string
  /** Where the logo is served; its name changes with its content. Null when the name stands in its place. */
  readonly logoUrl: string | null
}

/** The brand as every page needs it: hosts keep the answer. */
export async function showBrand({ db }: Pick<Reader, 'db'>): Promise<ShownBrand> {
  const row = await db
    .selectFrom('brand')
    .select([
      'colour',
      'character',
      'welcome',
      'home',
      'rules_markdown',
      'rules_html',
      'logo_hash',
      'logo_type',
    ])
    .executeTakeFirst()
  if (!row) return { ...plain, rulesHtml: '', logoUrl: null }
  return {
    colour: row.colour,
    character: row.character as Character,
    welcome: row.welcome,
    home: row.home as HomeSection[],
    rules: row.rules_markdown,
    rulesHtml: row.rules_html,
    logoUrl:
      row.logo_hash && `/brand/logo-${row.logo_hash}.${row.logo_type === 'image/webp' ? 'webp' : 'svg'}`,
  }
}

/** The logo itself, or null when there is none. */
export async function findLogo({ db }: Pick<Reader, 'db'>): Promise<{ bytes: Buffer; type: string } | null> {
  const row = await db.selectFrom('brand').select(['logo', 'logo_type']).executeTakeFirst()
  return row?.logo && row.logo_type ? { bytes: row.logo, type: row.logo_type } : null
}
