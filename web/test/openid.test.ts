import { listSessions } from '@parvis/core/people'
import { listPermissions, replaceToolSecret } from '@parvis/core/tools'
import { describe, expect, test } from 'vitest'
import { password } from '../../core/test/second-step.ts'
import { cast } from '../../core/test/world.ts'
import { allowed, atTheDesk, goodbye, today } from './desk.ts'
import { Browser, callback, openTool } from './tool.ts'
import { notThisToken, notThisTool, says } from './refusals-of-the-protocol.ts'

describe('a connected tool', () => {
  test(
    'learns who somebody is, once they allowed it, and asks again no more',
    atTheDesk(async ({ browser, tool, world, toolId }) => {
      const first = await tool.begin()
      const asked = await browser.go(first.url)
      expect(asked.page).toContain('Help desk')
      expect(asked.page).toContain('desk.example.org')
      const tokens = await first.redeem(await allowed(browser, first.url))
      expect(tokens.claims()).toMatchObject({
        sub: cast.alice.id,
        email: 'alice@example.org',
        email_verified: true,
        preferred_username: 'alice',
        groups: ['member'],
      })
      expect(await tool.who(tokens.access_token, cast.alice.id)).toMatchObject({
        name: 'Alice Ferrand',
        profile: 'http://localhost:3000/p/alice',
        zoneinfo: 'UTC',
      })
      expect(tokens.refresh_token).toBeUndefined()

      const second = await tool.begin()
      const back = await browser.go(second.url)
      expect(back.url).toContain(callback)
      expect((await second.redeem(back.url)).claims()?.sub).toBe(cast.alice.id)
      expect(await listPermissions(world.alice)).toMatchObject([{ toolId, name: 'Help desk' }])
    }),
  )
  test(
    'is told no and nothing else by whoever refuses',
    atTheDesk(async ({ browser, tool, world }) => {
      const { url, redeem } = await tool.begin()
      const { pathname } = new URL((await browser.go(url)).url)
      const answer = new URL((await browser.go(`${pathname}?/refuse`, {})).url)
      expect(Object.fromEntries(answer.searchParams)).toMatchObject({ error: 'access_denied' })
      await expect(redeem(answer.href)).rejects.toMatchObject({ error: 'access_denied' })
      expect(await listPermissions(world.alice)).toEqual([])
    }),
  )

  test(
    'waits while somebody signs in, and goes on by a page: a form may lead to no other site',
    atTheDesk(async ({ tool, house }) => {
      const stranger = new Browser(house)
      const { url, redeem } = await tool.begin()
      const door = await stranger.go(url)
      expect(new URL(door.url).pathname).toBe('/sign-in')
      const next = new URL(door.url).searchParams.get('next')!
      const asked = await stranger.go(`/sign-in?/password&next=${encodeURIComponent(next)}`, {
        email: 'alice@example.org',
        password,
      })
      expect(asked.url).toContain('/allow/')
      const tokens = await redeem((await stranger.go(`${next}?/allow`, {})).url)
      expect(tokens.claims()?.sub).toBe(cast.alice.id)

      const later = new Browser(house)
      const again = await tool.begin()
      const back = new URL((await later.go(again.url)).url).searchParams.get('next')!
      const goOn = await later.go(`/sign-in?/password&next=${encodeURIComponent(back)}`, {
        email: 'alice@example.org',
        password,
      })
      expect(goOn.status).toBe(200)
      const on = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(goOn.page)![1]!
      expect((await again.redeem((await later.go(on)).url)).claims()?.sub).toBe(cast.alice.id)
    }),
  )

  test(
    'gets new tokens while nobody is there when it asked for that, each once',
    atTheDesk(async ({ browser, tool, world }) => {
      const { url, redeem } = await tool.begin({ scope: 'openid offline_access', prompt: 'consent' })
      const first = await redeem(await allowed(browser, url))
      const second = await tool.refresh(first.refresh_token!)
      expect(second.refresh_token).not.toBe(first.refresh_token)
      const kept = await world.system.db.selectFrom('tool_records').selectAll().execute()
      const written = JSON.stringify(kept)
      for (const token of [first.refresh_token!, second.refresh_token!, second.access_token])
        expect(written).not.toContain(token)

      // Somebody has the old one: nobody can say who is the thief.
      await expect(tool.refresh(first.refresh_token!)).rejects.toEqual(says('invalid_grant'))
      await expect(tool.refresh(second.refresh_token!)).rejects.toEqual(says('invalid_grant'))
      await expect(tool.who(second.access_token, cast.alice.id)).rejects.toMatchObject(notThisToken)
    }),
  )

  test(
    'may ask without a word, and is told when that is not enough',
    atTheDesk(async ({ browser, tool, house }) => {
      const error = async (visitor: Browser) =>
        new URL((await visitor.go((await tool.begin({ prompt: 'none' })).url)).url).searchParams.get('error')
      expect(await error(new Browser(house))).toBe('login_required')
      expect(await error(browser)).toBe('consent_required')
      await allowed(browser, (await tool.begin()).url)
      expect(await error(browser)).toBeNull()
    }),
  )

  test(
    'may want a newer proof of who somebody is',
    atTheDesk(async ({ browser, tool, world }) => {
      await world.system.db
        .updateTable('sessions')
        .set({ proved_at: new Date(Date.now() - 60_000) })
        .execute()
      const { url, redeem } = await tool.begin({ prompt: 'login' })
      const prove = await browser.go(url)
      expect(new URL(prove.url).pathname).toBe('/prove')
      const next = new URL(prove.url).searchParams.get('next')!
      const asked = await browser.go(`/prove?/password&next=${encodeURIComponent(next)}`, { password })
      expect(asked.url).toContain('/allow/')
      const tokens = await redeem((await browser.go(`${next}?/allow`, {})).url)
      expect(Number(tokens.claims()?.auth_time)).toBeGreaterThan(Date.now() / 1000 - 30)
    }),
  )

  test(
    'without a secret is known by its proof key alone',
    atTheDesk(
      async ({ browser, tool }) => {
        const { url, redeem } = await tool.begin()
        expect((await redeem(await allowed(browser, url))).claims()?.sub).toBe(cast.alice.id)
      },
      { hasSecret: false },
    ),
  )

  test(
    'on a person’s own machine is never let in without a word, and listens where it can',
    atTheDesk(
      async ({ browser, tool }) => {
        for (const port of [8765, 49_152]) {
          const back = `http://127.0.0.1:${port}/back`
          const { url, redeem } = await tool.begin({ redirect_uri: back })
          const asked = await browser.go(url)
          expect(asked.page).toContain('It would know')
          const answer = await browser.go(`${new URL(asked.url).pathname}?/allow`, {})
          expect(answer.url).toContain(back)
          expect((await redeem(answer.url)).claims()?.sub).toBe(cast.alice.id)
        }
        const { url } = await tool.begin({ redirect_uri: 'http://127.0.0.1:8765/elsewhere' })
        expect((await browser.go(url)).page).toContain('not its own')
      },
      { hasSecret: false, redirectAddresses: ['http://127.0.0.1:8765/back'] },
    ),
  )

  test(
    'that signs somebody out asks whether they leave here, too, and takes them where it said',
    atTheDesk(async ({ browser, tool, world }) => {
      const { url, redeem } = await tool.begin()
      const tokens = await redeem(await allowed(browser, url))
      const stays = await browser.go(tool.leave(tokens.id_token!, goodbye))
      expect(stays.page).toContain('Stay signed in')
      const xsrf = (page: string) => /name="xsrf" value="(\w+)"/.exec(page)![1]!
      const kept = await browser.go('/oauth/sign-out/confirm', { xsrf: xsrf(stays.page) })
      expect(kept.url).toBe(`${goodbye}?state=bye`)
      expect(await listSessions(today(world.alice))).toHaveLength(1)

      const leaves = await browser.go(tool.leave(tokens.id_token!, goodbye))
      const left = await browser.go('/oauth/sign-out/confirm', { xsrf: xsrf(leaves.page), logout: 'yes' })
      expect(left.url).toBe(`${goodbye}?state=bye`)
      expect(await listSessions(today(world.alice))).toEqual([])
      expect(browser.cookie('parvis_session')).toBeUndefined()

      const again = await browser.go(tool.leave(tokens.id_token!, goodbye))
      expect(again.page).toContain('You are signed out')
    }),
  )
})

describe('a secret that was replaced', () => {
  test(
    'opens beside the new one for a day, or not at all when it leaked',
    atTheDesk(async ({ browser, tool, house, world, toolId }) => {
      const { secret } = await replaceToolSecret(today(world.olga), { toolId })
      const renewed = await openTool(house, { id: toolId, secret })
      for (const one of [tool, renewed]) {
        const { url, redeem } = await one.begin()
        expect((await redeem(await allowed(browser, url))).claims()?.sub).toBe(cast.alice.id)
      }
      await replaceToolSecret(today(world.olga), { toolId, atOnce: true })
      const { url, redeem } = await renewed.begin()
      await expect(redeem(await allowed(browser, url))).rejects.toMatchObject(notThisTool)
    }),
  )
})
