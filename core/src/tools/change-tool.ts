import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { leastRole, needProof, toolName } from './create-tool.ts'
import { lockTool } from './lock-tool.ts'
import { hostOf, logoutAddresses, redirectAddresses } from './tool-address.ts'

/**
 * Changes what a tool is called, where it sends people back to, and who may use it, after a recent proof. What is left
 * out stays. Whoever may use it no more is out with their next request there.
 */
export const changeTool = command(
  {
    toolId: z.uuid(),
    name: toolName.optional(),
    redirectAddresses: redirectAddresses.optional(),
    logoutAddresses: logoutAddresses.optional(),
    leastRole: leastRole.optional(),
  },
  async (tx, { toolId, ...decided }) => {
    const tool = await lockTool(tx, toolId)
    const now = {
      name: tool.name,
      redirect_addresses: tool.redirect_addresses,
      logout_addresses: tool.logout_addresses,
      least_role: tool.least_role,
    }
    const then = {
      name: decided.name ?? now.name,
      redirect_addresses: decided.redirectAddresses ?? now.redirect_addresses,
      logout_addresses: decided.logoutAddresses ?? now.logout_addresses,
      least_role: decided.leastRole ?? now.least_role,
    }
    if (isDeepStrictEqual(now, then)) return
    needProof(tx)
    await tx.db.updateTable('tools').set(then).where('id', '=', toolId).execute()
    await record(tx, {
      type: 'tool.changed',
      object: toolId,
      facts: { toolId, host: hostOf(then.redirect_addresses) },
    })
  },
)
