import { defineConfig } from '@playwright/test'
import { browser } from './test/browser.ts'

// Once, before any worker starts: unpacking takes seconds, and workers would race for it.
const { executablePath, args, env } = await browser()

/** Journeys: one person, one errand, a real browser, a real server and a real database. */
export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results',
  workers: 2, // the journeys of each share one community, as people do
  timeout: 90_000,
  expect: { timeout: 15_000 }, // what a page becomes is looked at, not how soon on a busy machine
  retries: process.env.CI === undefined ? 0 : 1, // for its trace: one that passes the second time has failed
  failOnFlakyTests: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  projects: [{ name: 'chromium' }],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    trace: 'on-first-retry', // recording takes a third of the time; by hand: --trace on
    launchOptions: { executablePath, args, env },
  },
})
