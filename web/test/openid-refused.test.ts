import { suspendPerson, changeRole, listSessions, revokeSession } from '@parvis/core/people'
import { changeTool, createTool, removeTool, withdrawPermission } from '@parvis/core/tools'
import { describe, expect, test } from 'vitest'
import { cast } from '../../core/test/world.ts'
import { allowed, atTheDesk, today } from './desk.ts'
import { Browser, callback, openTool } from './tool.ts'
import { notThisToken, notThisTool, says } from './refusals-of-the-protocol.ts'

describe('nobody is sent or let in', () => {
  test(
    'to an address that is not the tool’s: a page of ours says so',
    atTheDesk(async ({ browser, tool, house }) => {
      for (const redirect of [
        'https://thief.example/',
        `${callback}/`,
        `${callback}?x=1`,
        'http://desk.example.org/callback',
      ]) {
        const { url } = await tool.begin({ redirect_uri: redirect })
        const said = await browser.go(url)
        expect(new URL(said.url).pathname).toBe('/oauth/authorize')
        expect(said.page).toContain('not its own')
      }
      const { url } = await tool.begin({ redirect_uri: 'https://thief.example/' })
      const { pathname, search } = new URL(url)
      const french = await house.ask({
        method: 'GET',
        path: pathname + search,
        headers: { 'accept-language': 'fr' },
      })
      expect(await french.text()).toContain('n’est pas la sienne')
      expect((await browser.go('/allow/said')).status).toBe(404)
    }),
  )

  test(
    'without a proof key, or for tokens in the address',
    atTheDesk(async ({ browser, tool }) => {
      const { url } = await tool.begin()
      const error = async (change: (asked: URLSearchParams) => void) => {
        const asked = new URL(url)
        change(asked.searchParams)
        const back = await browser.go(asked.href)
        expect(back.url).toContain(callback)
        return new URL(back.url.replace('#', '?')).searchParams.get('error')
      }
      expect(await error((asked) => asked.delete('code_challenge'))).toBe('invalid_request')
      expect(await error((asked) => asked.set('code_challenge_method', 'plain'))).toBe('invalid_request')
      expect(await error((asked) => asked.set('response_type', 'id_token'))).toBe('invalid_request')
      const scripted = await browser.go(`${url}&response_mode=form_post`)
      expect(scripted.status).toBe(400)
      expect(scripted.page).toContain('That did not work')
    }),
  )

  test(
    'with a code that was used: what came of it is worth nothing any more',
    atTheDesk(async ({ browser, tool }) => {
      const { url, redeem } = await tool.begin()
      const answer = await allowed(browser, url)
      const tokens = await redeem(answer)
      await expect(redeem(answer)).rejects.toEqual(says('invalid_grant'))
      await expect(tool.who(tokens.access_token, cast.alice.id)).rejects.toMatchObject(notThisToken)
    }),
  )

  test(
    'with a code that two hold at the same moment: one at most is taken',
    atTheDesk(async ({ browser, tool }) => {
      const { url, redeem } = await tool.begin()
      const answer = await allowed(browser, url)
      const both = await Promise.allSettled([redeem(answer), redeem(answer)])
      expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2)
    }),
  )

  test(
    'with what belongs to another tool, or a wrong secret',
    atTheDesk(async ({ browser, tool, house, world, toolId }) => {
      const other = await createTool(today(world.olga), { name: 'Shop', redirectAddresses: [callback] })
      const { url } = await tool.begin({ scope: 'openid offline_access', prompt: 'consent' })
      const answer = await allowed(browser, url)
      const stolen = new URL(answer)
      const taken = await fetch(`${house.address}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: stolen.searchParams.get('code')!,
          redirect_uri: callback,
          code_verifier: 'x'.repeat(43),
          client_id: other.id,
          client_secret: other.secret!,
        }),
      })
      expect(await taken.json()).toMatchObject({ error: 'invalid_grant' })

      const liar = await openTool(house, { id: toolId, secret: other.secret })
      await expect(liar.refresh('anything')).rejects.toMatchObject(notThisTool)
      const nobody = await fetch(`${house.address}/oauth/authorize?client_id=nobody&response_type=code`)
      expect(nobody.status).toBe(400)
    }),
  )

  test(
    'by a question that was put to another browser',
    atTheDesk(async ({ browser, tool, as }) => {
      const { url } = await tool.begin()
      const asked = await browser.go(url)
      const bob = await as('bob')
      expect((await bob.go(asked.url)).status).toBe(404)
      expect((await bob.go(`${new URL(asked.url).pathname}?/allow`, {})).status).toBe(404)
    }),
  )

  test(
    'who has not the role that the tool is for',
    atTheDesk(
      async ({ browser, tool, world, as, toolId }) => {
        const asked = await browser.go((await tool.begin()).url)
        expect(asked.page).toContain('not for everybody')
        const { pathname } = new URL(asked.url)
        expect((await browser.go(`${pathname}?/allow`, {})).status).toBe(403)
        const told = await browser.go(`${pathname}?/refuse`, {})
        expect(told.url).toContain('error=access_denied')

        const david = await as('david')
        const { url, redeem } = await tool.begin({ scope: 'openid groups offline_access', prompt: 'consent' })
        const tokens = await redeem(await allowed(david, url))
        expect(tokens.claims()?.groups).toEqual(['responder', 'staff'])
        await changeRole(today(world.olga), { personId: cast.david.id, role: 'member' })
        await expect(tool.who(tokens.access_token, cast.david.id)).rejects.toMatchObject(notThisToken)
        await expect(tool.refresh(tokens.refresh_token!)).rejects.toEqual(says('invalid_grant'))
        await changeTool(today(world.olga), { toolId, leastRole: 'member' })
        expect(await tool.who(tokens.access_token, cast.david.id)).toMatchObject({ groups: ['member'] })
      },
      { leastRole: 'responder' },
    ),
  )

  test(
    'who was suspended, even with a token that lasts',
    atTheDesk(async ({ browser, tool, world }) => {
      const { url, redeem } = await tool.begin({ scope: 'openid offline_access', prompt: 'consent' })
      const tokens = await redeem(await allowed(browser, url))
      await suspendPerson(today(world.maya), { personId: cast.alice.id, reason: 'Selling in answers' })
      await expect(tool.who(tokens.access_token, cast.alice.id)).rejects.toMatchObject(notThisToken)
      await expect(tool.refresh(tokens.refresh_token!)).rejects.toEqual(says('invalid_grant'))
      expect(new URL((await browser.go((await tool.begin()).url)).url).pathname).toBe('/sign-in')
    }),
  )

  test(
    'once their session has ended, or they took it back, or the tool is gone',
    atTheDesk(async ({ browser, tool, world, toolId, as, house }) => {
      const come = async (somebody: Browser) => {
        const { url, redeem } = await tool.begin()
        return (await redeem(await allowed(somebody, url))).access_token
      }
      const first = await come(browser)
      const [session] = await listSessions(today(world.alice))
      await revokeSession(today(world.alice), { sessionId: session!.id })
      await expect(tool.who(first, cast.alice.id)).rejects.toMatchObject(notThisToken)
      expect(new URL((await browser.go((await tool.begin()).url)).url).pathname).toBe('/sign-in')

      const again = await as('alice')
      const second = await come(again)
      expect(await tool.who(second, cast.alice.id)).toMatchObject({ sub: cast.alice.id })
      await withdrawPermission(today(world.alice), { toolId })
      await expect(tool.who(second, cast.alice.id)).rejects.toMatchObject(notThisToken)
      expect((await again.go((await tool.begin()).url)).url).toContain('/allow/')

      const third = await come(again)
      await removeTool(today(world.olga), { toolId })
      await expect(tool.who(third, cast.alice.id)).rejects.toBeInstanceOf(Error)
      expect((await house.ask({ method: 'GET', path: '/oauth/keys' })).status).toBe(404)
    }),
  )

  test(
    'with a token that the tool gave back',
    atTheDesk(async ({ browser, tool }) => {
      const { url, redeem } = await tool.begin()
      const tokens = await redeem(await allowed(browser, url))
      await tool.revoke(tokens.access_token)
      await expect(tool.who(tokens.access_token, cast.alice.id)).rejects.toMatchObject(notThisToken)
    }),
  )
})
