import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Call } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { givenRoles } from '../people/index.ts'
import { mayManageTools, mayOpenTool } from './rules.ts'
import { hostOf, logoutAddresses, redirectAddresses } from './tool-address.ts'
import { newSecret } from './tool-secret.ts'

const mostTools = 50

export const toolName = line(60)
export const leastRole = z.enum(givenRoles, 'There is no such role')

/**
 * Lets people sign in to another tool with their account here. A recent proof is asked for. The secret with which the
 * tool names itself is in the answer and nowhere else, so it is shown once; a tool that can keep none has none.
 */
export const createTool = command(
  {
    name: toolName,
    redirectAddresses,
    logoutAddresses: logoutAddresses.default([]),
    leastRole: leastRole.default('member'),
    hasSecret: z.boolean().default(true),
  },
  async (tx, input) => {
    refuseOthers(tx)
    needProof(tx)
    const { count } = await tx.db
      .selectFrom('tools')
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    if (Number(count) >= mostTools)
      throw new Conflict('tools.too-many', 'Remove a tool first: 50 are the most')

    const id = newId(tx.now)
    const made = input.hasSecret ? newSecret() : null
    await tx.db
      .insertInto('tools')
      .values({
        id,
        name: input.name,
        redirect_addresses: input.redirectAddresses,
        logout_addresses: input.logoutAddresses,
        least_role: input.leastRole,
        secret_hash: made?.hash ?? null,
        secret_made_at: made && tx.now,
        created_at: tx.now,
        created_by: tx.actor.id,
      })
      .execute()
    await record(tx, {
      type: 'tool.made',
      object: id,
      facts: { toolId: id, host: hostOf(input.redirectAddresses) },
    })
    return { id, secret: made?.secret ?? null }
  },
)

export function refuseOthers({ actor }: Pick<Call, 'actor'>): void {
  if (!mayManageTools(actor)) throw new Forbidden('Only owners may see to connected tools')
}

/** Conflict `proof.needed` when the last proof is too old; the host then asks for one and comes back. */
export function needProof({ actor, now }: Pick<Call, 'actor' | 'now'>): void {
  if (!mayOpenTool(actor, now))
    throw new Conflict('proof.needed', 'Confirm first that it is you: your last proof is too old')
}
