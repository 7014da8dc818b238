import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict } from '../kernel/refusals.ts'
import { needProof } from './create-tool.ts'
import { lockTool } from './lock-tool.ts'
import { overlap } from './rules.ts'
import { hostOf } from './tool-address.ts'
import { newSecret } from './tool-secret.ts'

/**
 * Gives a tool a new secret, after a recent proof. The one before opens beside it for a day, so that nobody is kept out
 * meanwhile; with `atOnce`, when it leaked, no more from now on.
 */
export const replaceToolSecret = command(
  { toolId: z.uuid(), atOnce: z.boolean().default(false) },
  async (tx, { toolId, atOnce }) => {
    const tool = await lockTool(tx, toolId)
    if (!tool.secret_hash) throw new Conflict('tool.public', 'This tool was made without a secret')
    needProof(tx)
    const { secret, hash } = newSecret()
    const oldUntil = atOnce ? tx.now : new Date(tx.now.getTime() + overlap)
    await tx.db
      .updateTable('tools')
      .set({
        secret_hash: hash,
        secret_made_at: tx.now,
        old_secret_hash: atOnce ? null : tool.secret_hash,
        old_secret_until: atOnce ? null : oldUntil,
      })
      .where('id', '=', toolId)
      .execute()
    await record(tx, {
      type: 'tool.secret-replaced',
      object: toolId,
      facts: { toolId, host: hostOf(tool.redirect_addresses) },
    })
    return { secret, oldUntil: oldUntil.toISOString() }
  },
)
