import type { Tx } from '@parvis/core/kernel/context'
import { changePassword, signIn } from '@parvis/core/people'
import { createTool } from '@parvis/core/tools'
import { entered } from '../../core/test/entered.ts'
import { password } from '../../core/test/second-step.ts'
import { cast, type World } from '../../core/test/world.ts'
import { inTheHouse, type House } from './in-the-house.ts'
import { Browser, callback, openTool } from './tool.ts'

export const goodbye = 'https://desk.example.org/bye'

export interface Desk {
  readonly browser: Browser
  readonly tool: Awaited<ReturnType<typeof openTool>>
  readonly toolId: string
  readonly world: World
  readonly house: House
  as(name: keyof typeof cast): Promise<Browser>
}

/** The protocol lives in the present, whenever the story takes place. */
export const today = (someone: Tx): Tx => {
  const now = new Date()
  return { ...someone, now, actor: { ...someone.actor, provedAt: now } }
}

/** A help desk is connected, and Alice has a browser in which she is signed in. */
export function atTheDesk(
  story: (desk: Desk) => Promise<void>,
  more: Partial<Parameters<typeof createTool>[1]> = {},
) {
  return inTheHouse(async (house, world) => {
    const made = await createTool(today(world.olga), {
      name: 'Help desk',
      redirectAddresses: [callback],
      logoutAddresses: [goodbye],
      ...more,
    })
    const as = async (name: keyof typeof cast) => {
      await changePassword(today(world[name]), { password, current: password })
      const asked = { email: `${name}@example.org`, password, address: '203.0.113.7', userAgent: 'Firefox' }
      return new Browser(house, (await entered(signIn(today(world.visitor), asked))).token)
    }
    const tool = await openTool(house, made)
    await story({ browser: await as('alice'), tool, toolId: made.id, world, house, as })
  })
}

/** Goes to the tool, says yes when asked, and comes back with its answer. */
export async function allowed(browser: Browser, url: string): Promise<string> {
  const asked = await browser.go(url)
  if (!asked.url.includes('/allow/')) return asked.url
  const { pathname } = new URL(asked.url)
  return (await browser.go(`${pathname}?/allow`, {})).url
}
