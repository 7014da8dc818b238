import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { kindOf } from './metrics.ts'
import { askerOf, isTooMuch, measureDelay } from './overload.ts'

const calm = { delay: 3, waiting: 0, visitors: 2 }

describe('when there is too much to do', () => {
  test.each([
    ['nobody is sent away while it is calm', calm, false, false],
    ['visitors are, when timers come late', { ...calm, delay: 400, visitors: 4 }, true, false],
    [
      'a few visitors are not, for whatever makes timers late it is not they',
      { ...calm, delay: 400 },
      false,
      false,
    ],
    ['visitors are, when requests wait for the database', { ...calm, waiting: 40 }, true, false],
    ['visitors are, when many of their pages are being made', { ...calm, visitors: 64 }, true, false],
    ['members are, when nothing would answer in time anyway', { ...calm, delay: 5000 }, true, true],
  ])('%s', (_what, load, visitor, member) => {
    expect([isTooMuch('visitor', load), isTooMuch('member', load)]).toEqual([visitor, member])
  })

  const asked = (method: string, headers: Record<string, string> = {}) =>
    ({ method, headers }) as unknown as IncomingMessage
  test.each([
    ['a page without a cookie is a visitor’s', asked('GET'), 'en/c/1', 'visitor'],
    ['the API without a key is a visitor’s', asked('GET'), null, 'visitor'],
    ['a key is a member’s', asked('GET', { authorization: 'Bearer x' }), null, 'member'],
    ['a session is a member’s', asked('GET', { cookie: 'parvis_session=x' }), null, 'member'],
    ['what is sent is worth a member’s, whoever sends it', asked('POST'), null, 'member'],
  ])('%s', (_what, request, key, asker) => {
    expect(askerOf(request, key)).toBe(asker)
  })
})

describe('the delay of the event loop', () => {
  test('is told while something holds it', async () => {
    const meter = measureDelay()
    // A busy machine may look late: by then it has.
    const until = performance.now() + 5000
    let worst = 0
    while (worst <= 50 && performance.now() < until) {
      const blocked = performance.now() + 120
      while (performance.now() < blocked);
      await new Promise((later) => setTimeout(later, 1))
      worst = Math.max(worst, meter.delay)
    }
    meter.stop()
    expect(worst).toBeGreaterThan(50)
  })
})

describe('the kind of an address', () => {
  test.each([
    ['/', 'home'],
    ['/?sort=newest', 'home'],
    ['/c/01/why?after=x', 'c'],
    ['/api/v1/topics', 'api'],
    ['/wp-login.php', 'other'],
  ])('%s is %s, so that a monitor keeps few series and no secret', (url, kind) => {
    expect(kindOf(url)).toBe(kind)
  })
})
