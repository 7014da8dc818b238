import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** WCAG 2.2, levels A and AA, as far as a program can tell; then landmarks and headings as those who use them like them. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on colours alone: for a second theme of a page that was looked at whole. */
export const colours: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** What depends on words: for a second language. */
const saidInWords =
  'html-has-lang html-lang-valid valid-lang document-title page-has-heading-one button-name link-name label select-name ' +
  'summary-name image-alt empty-heading aria-command-name aria-input-field-name landmark-unique target-size'
export const words: axe.RunOptions = { runOnly: { type: 'rule', values: saidInWords.split(' ') } }

const everything: axe.RunOptions = { runOnly: levels }

/** How many rules a whole look applies. */
export const rulesCount = axe.getRules(levels).length

export const axeVersion = axe.version

/** A colour on its way to another is neither. */
const atRest = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished))`

/**
 * What axe finds on a page, each with the first element it is about; none is as it should be. Run in the page itself:
 * the package for Playwright opens another window each time, which takes twice as long.
 */
export async function findings(page: Page, options: axe.RunOptions = everything): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  await page.evaluate(atRest)
  const run = { ...options, resultTypes: ['violations'], elementRef: false }
  return page.evaluate(
    `axe.run(${JSON.stringify(run)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  )
}
