import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { browser } from '../test/browser.ts'
import type { Row } from './rows.ts'

/** What a browser that was never here asks for, to show the page: requests and bytes as they were sent. */
export async function download(address: string, path: string): Promise<Row[]> {
  const opened = await chromium.launch(await browser())
  try {
    const page = await opened.newPage()
    const network = await page.context().newCDPSession(page)
    let bytes = 0
    let requests = 0
    network.on('Network.responseReceived', () => requests++)
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await network.send('Network.enable')
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text())
    })
    await page.goto(address + path, { waitUntil: 'networkidle' })
    const script = (await Promise.all(scripts)).reduce((sum, text) => sum + gzipSync(text).length, 0)
    return [
      row('requests for the question page', requests, '', 8),
      row('question page and all it loads, as sent', bytes / 1000, 'kB', 60),
      row('client script of the question page', script / 1000, 'kB', 45),
    ]
  } finally {
    await opened.close()
  }
}

function row(what: string, value: number, unit: string, bar: number): Row {
  return { what, value, unit, bound: 'at most', bar }
}
