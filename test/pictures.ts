/**
 * Pictures of every page in every state, at four widths, light and dark, of a community of a brand that does not exist:
 * one contact sheet for each width. For eyes, not for a check.
 *
 *   npm run pictures -- --language fr --brand rhizome --only search --widths 360,1280 --into /tmp/pictures
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { browser as theBrowser } from './browser.ts'
import { Community, freePort } from './community.ts'
import { openAiling } from './demonstration/ailing.ts'
import { openDemonstration, type Demonstration } from './demonstration/demonstration.ts'
import { addressOf, everyView, type View } from './demonstration/views.ts'
import { pagesOf } from './demonstration/visitors.ts'

const { values: wish } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    brand: { type: 'string', default: 'ligne-claire' },
    widths: { type: 'string', default: '360,768,1280,2560' },
    themes: { type: 'string', default: 'light,dark' },
    only: { type: 'string', default: '' },
    into: { type: 'string', default: 'test-results/pictures' },
  },
})
const widths = wish.widths.split(',').map(Number)
const themes = wish.themes.split(',') as ('light' | 'dark')[]
const folder = resolve(wish.into)
const heights: Record<number, number> = { 360: 780, 768: 1024, 1280: 800, 2560: 1440 }

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const demonstration = await openDemonstration(wish.brand)
const empty = await mkdtemp(join(tmpdir(), 'parvis-demonstration-'))
const fresh = new Community(empty, await freePort())
const ailing = await openAiling(wish.brand)
const { executablePath, args, env } = await theBrowser()
const browser = await chromium.launch({ executablePath, args, env })
try {
  await fresh.open()
  await takeAll(demonstration)
} finally {
  await browser.close()
  await fresh.end()
  await ailing.close()
  await demonstration.close()
  await rm(empty, { recursive: true, force: true })
}

async function takeAll({ community, places, secondStep }: Demonstration): Promise<void> {
  const options = { locale: wish.language, timezoneId: 'Europe/Paris' }
  const visit = async (baseURL: string) => (await browser.newContext({ ...options, baseURL })).newPage()
  const houses = { community, secondStep, fresh, ailing: ailing.community }
  const who = await pagesOf(visit, houses)
  const wanted = everyView().filter(({ name, route }) => `${name} ${route}`.includes(wish.only))
  for (const view of wanted) {
    const page = who[view.who]
    await page.setViewportSize({ width: 1280, height: 800 })
    await view.before?.(houses)
    const answer = await page.goto(addressOf(view, places))
    if (answer?.status() !== (view.status ?? 200)) console.log(`${view.name}: ${answer?.status()}`)
    await view.until?.(page)
    for (const width of widths) for (const theme of themes) await take(page, view, width, theme)
  }
  for (const width of widths) await writeFile(join(folder, `${width}.html`), sheet(wanted, width))
  console.log(
    `${wanted.length * widths.length * themes.length} pictures: ${widths.map((width) => join(folder, `${width}.html`)).join(' ')}`,
  )
}

async function take(page: Page, view: View, width: number, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: heights[width] ?? 900 })
  const needed = await page.evaluate('document.documentElement.scrollWidth')
  if (needed !== width) console.log(`${view.name}: ${String(needed)} wide at ${width}`)
  const path = join(folder, fileOf(view, width, theme))
  await page.screenshot({ path, fullPage: true, animations: 'disabled', clip: undefined })
}

function fileOf({ name }: View, width: number, theme: string): string {
  return `${name.replaceAll(/[^a-z]+/g, '-')}-${width}-${theme}.png`
}

function sheet(shown: readonly View[], width: number): string {
  const shots = shown.map(
    (view) =>
      `<section><h2>${view.name} <small>${view.who}</small></h2>${themes
        .map(
          (theme) =>
            `<a href="${fileOf(view, width, theme)}"><img loading="lazy" src="${fileOf(view, width, theme)}" alt="${view.name}, ${theme}"></a>`,
        )
        .join('')}</section>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${wish.brand}, ${wish.language}, ${width} px</title>
<style>body{font:15px/1.5 system-ui;margin:24px;background:#ddd}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:24px}
section{background:#fff;padding:12px}h2{font-size:15px;margin:0 0 8px}small{color:#666;font-weight:400}img{width:calc(50% - 4px);max-height:900px;object-fit:cover;object-position:top;margin:0 2px;vertical-align:top}</style>
<h1>${wish.brand}, ${wish.language}, ${width} px</h1><main>${shots.join('\n')}</main></html>\n`
}
