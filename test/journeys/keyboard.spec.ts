import type { Page } from '@playwright/test'
import { expect, signedIn, test } from './journey.ts'

/** Where the keyboard is: what it is called, and whether somebody who looks can see it. */
const whereabouts = `(() => {
  const one = document.activeElement
  const { left, top, width, height } = one.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight
  const above = document.elementFromPoint(x, y)
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  return {
    name: (one.labels?.[0] ?? document.getElementById(one.getAttribute('aria-labelledby')))?.innerText || one.getAttribute('aria-label') || one.innerText || one.name || '',
    seen: inside && (one.contains(above) || above?.contains(one)),
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  }
})()`

interface Whereabouts {
  readonly name: string
  readonly seen: boolean
  readonly outlined: boolean
}

/** Goes on with Tab until something of this name has the focus; on the way the focus is never lost or hidden. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await page.waitForLoadState()
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab')
    const here = (await page.evaluate(whereabouts)) as Whereabouts
    // What is focused may still be on its way into sight, on a machine with much to do.
    const seen = () => page.evaluate(whereabouts)
    await expect.poll(seen, `${here.name} is seen, with a ring`).toMatchObject({ seen: true, outlined: true })
    const said = here.name.trim()
    if (typeof name === 'string' ? said === name : name.test(said)) return
  }
  throw new Error(`The keyboard never came to ${String(name)}`)
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the keyboard alone asks, answers, accepts and changes a profile', async ({ visit }) => {
  test.setTimeout(120_000)
  const bob = await signedIn(visit, 'bob@example.org')
  await tabTo(bob, 'Skip to the content')
  await tabTo(bob, 'Ask a question')
  await bob.keyboard.press('Enter')
  await expect(bob).toHaveURL(/\/ask/)
  await tabTo(bob, 'Title')
  await bob.keyboard.type('Does a tarp need guy lines?')
  await tabTo(bob, 'Details')
  await bob.keyboard.type('It flaps.')
  await tabTo(bob, 'Publish')
  await bob.keyboard.press('Enter')
  await expect(bob.getByRole('heading', { level: 1 })).toHaveText('Does a tarp need guy lines?')

  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto(bob.url())
  await tabTo(alice, 'Your answer')
  await alice.keyboard.type('Four are enough.')
  await tabTo(alice, 'Publish the answer')
  await alice.keyboard.press('Enter')
  await expect(alice.getByRole('article').getByText('Four are enough.')).toBeVisible()

  await bob.reload()
  await tabTo(bob, 'This answer helped me')
  await bob.keyboard.press('Space')
  await expect(bob.getByText('Solved').first()).toBeVisible()

  await bob.goto('/')
  await tabTo(bob, 'Bob Delmas: menu')
  await bob.keyboard.press('Space')
  await tabTo(bob, 'Your profile')
  await bob.keyboard.press('Escape')
  await expect(bob.getByText('Settings')).toBeHidden()
  await expect(bob.getByLabel('Bob Delmas: menu')).toBeFocused()
  await bob.keyboard.press('Enter')
  await tabTo(bob, 'Settings')
  await bob.keyboard.press('Enter')
  await expect(bob).toHaveURL(/\/settings$/)
  await tabTo(bob, 'Where you are')
  await bob.keyboard.type('Gap')
  await tabTo(bob, 'Keep the changes')
  await bob.keyboard.press('Enter')
  await expect(bob.getByRole('status')).toBeVisible()
})

test('an open menu closes when one goes on, so that it covers nothing', async ({ visit }) => {
  const bob = await signedIn(visit, 'bob@example.org')
  await tabTo(bob, 'Bob Delmas: menu')
  await bob.keyboard.press('Enter')
  await tabTo(bob, 'Sign out')
  await bob.keyboard.press('Tab')
  await expect(bob.getByText('Sign out')).toBeHidden()
})

test('at 400 % the focus is seen on every step', async ({ visit, demonstration }) => {
  for (const path of ['/', demonstration.places.solved]) {
    const page = await visit(demonstration.community.url)
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(path)
    const last = await page.locator('a:visible, button:visible, summary:visible').count()
    for (let steps = 0; steps < Math.min(last, 60); steps++) {
      await page.keyboard.press('Tab')
      const here = (await page.evaluate(whereabouts)) as Whereabouts
      expect.soft(here, path).toMatchObject({ seen: true, outlined: true })
    }
  }
})

test.describe('with colours of their own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('people see what can be pressed, and where they are', async ({ visit, demonstration }) => {
    const page = await visit(demonstration.community.url)
    await page.goto('/c')
    const here = page.locator('[aria-current]')
    for (const one of await here.all()) await expect(one).toHaveCSS('text-decoration-line', 'underline')
    expect(await here.count()).toBeGreaterThan(1)
    for (const one of await page.locator('.button, .chip, .input').all())
      await expect(one).toHaveCSS('border-top-style', 'solid')
  })
})

test.describe('for who wants no motion', () => {
  test('nothing moves', async ({ visit }) => {
    const page = await visit()
    await page.goto('/sign-in')
    const moving = `[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one)
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
    }).length`
    expect(await page.evaluate(moving)).toBe(0)
  })
})
