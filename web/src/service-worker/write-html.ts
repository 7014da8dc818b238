const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The title of a page, without the house's name behind it. */
export function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const said = title.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
  return said.split(' · ').slice(0, -1).join(' · ') || said
}

export function languageOf(html: string): string {
  return /<html lang="([a-z-]+)"/i.exec(html)?.[1] ?? 'en'
}

/** What the page needs to look as it does: its sheets, faces and scripts, all of which are ours. */
export function partsOf(html: string): string[] {
  const named = html.matchAll(/\s(?:href|src|data-write)="(\/(?:_app\/immutable|brand)\/[^"]+)"/g)
  return [...new Set([...named].map(([, address]) => address!))]
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}

/** The time of day, with the day when it is another one, as the reader writes it. */
export function when(at: Date, { language, now }: { language: string; now: Date }): string {
  const today = at.toDateString() === now.toDateString()
  const style: Intl.DateTimeFormatOptions = { timeStyle: 'short' }
  if (!today) style.dateStyle = 'medium'
  return new Intl.DateTimeFormat(language, style).format(at)
}

/** The page with a note above its content: how old it is. The sentence comes from the offline page, in `{when}`. */
export function marked(html: string, { offline, at, now }: { offline: string; at: Date; now: Date }): string {
  const note = /<template data-note[^>]*>([^]*?)<\/template>/.exec(offline)?.[1] ?? ''
  const moment = when(at, { language: languageOf(offline), now })
  const time = `<time datetime="${at.toISOString()}">${escaped(moment)}</time>`
  return html.replace(/<main[^>]*>/, (main) => main + note.replace('{when}', () => time))
}

/** A page that can be read without a connection. */
export interface KeptPage {
  readonly url: string
  readonly title: string
  readonly at: Date
}

/** The offline page with what can be read: newest first. Without any, the list stays out of sight. */
export function listed(offline: string, pages: readonly KeptPage[], now: Date): string {
  if (pages.length === 0) return offline
  const language = languageOf(offline)
  const rows = pages.map(
    ({ url, title, at }) =>
      `<li><a href="${escaped(url)}">${escaped(title)}</a> ` +
      `<time class="meta" datetime="${at.toISOString()}">${escaped(when(at, { language, now }))}</time></li>`,
  )
  return offline
    .replace(/(<section data-kept[^>]*?)\s+hidden(?:="")?/, '$1')
    .replace(/(<ul data-list[^>]*>)/, (list) => list + rows.join(''))
}
