import { describe, expect, test } from 'vitest'
import { giveAnswer, openTopic } from '@parvis/core/conversations'
import { orderMails, showPreferences } from '@parvis/core/notifications'
import { lastMail } from '../../core/test/mailbox.ts'
import { square, type World } from '../../core/test/world.ts'
import { inTheHouse, origin, type House, type Knock } from './in-the-house.ts'

/** Bob answers Alice, and she is written to: the address in her mail that stops such mails. */
async function mailed(world: World) {
  const { alice, bob, system, later } = world
  const { topicId } = await openTopic(alice, {
    spaceId: square.id,
    kind: 'question',
    title: 'Why does my lamp hum?',
    body: 'It does.',
  })
  await giveAnswer(bob, { topicId, body: 'Change the driver.' })
  await world.settle()
  await orderMails(later(system, 600_000), {})
  const address = (await lastMail(world))!.mailing!.unsubscribe
  expect(address.startsWith(`${origin}/unsubscribe?token=`)).toBe(true)
  return address.slice(origin.length)
}

const answersOf = async ({ alice }: World) => (await showPreferences(alice)).reasons.answer.mail
/** As Gmail does it: no origin, no cookie, whatever it accepts. */
const oneClick = (house: House, path: string, form: Knock['form']) =>
  fetch(house.address + path, { method: 'POST', body: form ?? null })
const urlencoded = (body: string) => new URLSearchParams(body)

describe('the address in a mail', () => {
  test(
    'changes nothing when it is only looked at, however often',
    inTheHouse(async (house, world) => {
      const path = await mailed(world)
      for (let n = 0; n < 3; n++) {
        const page = await house.ask({ method: 'GET', path })
        expect(page.status).toBe(200)
        expect(await page.text()).toContain('Somebody answers what you began')
      }
      expect(await answersOf(world)).toBe('at-once')
    }),
  )

  test(
    'stops these mails by one click of a mailbox, in both ways to write a form, and no other ones',
    inTheHouse(async (house, world) => {
      const path = await mailed(world)
      const parts = new FormData()
      parts.set('List-Unsubscribe', 'One-Click')
      for (const form of [urlencoded('List-Unsubscribe=One-Click'), parts]) {
        const answer = await oneClick(house, path, form)
        expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
        expect(await answersOf(world)).toBe('never')
      }
      expect((await showPreferences(world.alice)).reasons.mention.mail).toBe('at-once')
      expect(await (await house.ask({ method: 'GET', path })).text()).toContain('already')
    }),
  )

  test(
    'does nothing for a program that says something else, or changed it',
    inTheHouse(async (house, world) => {
      const path = await mailed(world)
      expect((await oneClick(house, path, urlencoded('a=b'))).status).toBe(400)
      expect((await oneClick(house, path, urlencoded(`a=${'b'.repeat(9000)}`))).status).toBe(400)
      const forged = `${path.slice(0, -6)}AAAAAA`
      expect((await oneClick(house, forged, urlencoded('List-Unsubscribe=One-Click'))).status).toBe(404)
      expect((await house.ask({ method: 'GET', path: forged })).status).toBe(200)
      expect(await answersOf(world)).toBe('at-once')
    }),
  )

  test(
    'is a page with a button for people, who can think otherwise',
    inTheHouse(async (house, world) => {
      const path = await mailed(world)
      const token = new URL(path, origin).searchParams.get('token')!
      const stopped = await house.ask({
        method: 'POST',
        path: '/unsubscribe?/stop',
        form: new URLSearchParams({ token }),
      })
      const page = await stopped.text()
      expect(await answersOf(world)).toBe('never')
      const [, before] = /name="before\.answer" value="([^"]*)"/.exec(page) ?? []
      expect(page).toContain(token)
      await house.ask({
        method: 'POST',
        path: '/unsubscribe?/undo',
        form: new URLSearchParams({ token, 'before.answer': before!, 'before.thanks': 'daily' }),
      })
      expect(await answersOf(world)).toBe('at-once')
      // What the mail was not about stays as it was.
      expect((await showPreferences(world.alice)).reasons.thanks.mail).toBe('never')
    }),
  )
})
