import { chromium } from 'playwright'
import { browser } from './test/browser.ts'
const b = await browser()
const br = await chromium.launch({ executablePath: b.executablePath, args: b.args, env: b.env })
const base = process.env.BASE ?? 'http://localhost:3461'
const [,, ...specs] = process.argv // path|w|scheme|lang|name|user
for (const spec of specs) {
  const [path, w, scheme, lang, name, user, js] = spec.split('|')
  const ctx = await br.newContext({ viewport: { width: Number(w), height: 900 }, colorScheme: scheme as 'light', locale: lang, javaScriptEnabled: js !== 'nojs' })
  const page = await ctx.newPage()
  page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log(name, m.type(), m.text().slice(0, 300)) })
  page.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message.slice(0, 400)))
  if (user) { const cookie = user; await ctx.addCookies([{ name: 'parvis_session', value: cookie, url: base }]) }
  const r = await page.goto(base + path, { waitUntil: 'networkidle' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  console.log(name, r?.status(), 'overflow', wide)
  await page.screenshot({ path: `/tmp/web-shots/${name}.png`, fullPage: true })
  await ctx.close()
}
await br.close()
