import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { lockTool } from './lock-tool.ts'
import { hostOf } from './tool-address.ts'

/** Removes a tool with everything it was let know: nobody signs in there from now on, and what it holds opens nothing. */
export const removeTool = command({ toolId: z.uuid() }, async (tx, { toolId }) => {
  const { redirect_addresses: redirects } = await lockTool(tx, toolId)
  await tx.db.deleteFrom('tools').where('id', '=', toolId).execute()
  await record(tx, { type: 'tool.removed', object: toolId, facts: { toolId, host: hostOf(redirects) } })
})
