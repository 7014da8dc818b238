import type { Tx } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { refuseOthers } from './create-tool.ts'

/** A tool that is about to change, for those who may see to tools. */
export async function lockTool(tx: Tx, toolId: string) {
  refuseOthers(tx)
  const tool = await tx.db
    .selectFrom('tools')
    .select(['id', 'name', 'redirect_addresses', 'logout_addresses', 'least_role', 'secret_hash'])
    .where('id', '=', toolId)
    .forUpdate()
    .executeTakeFirst()
  if (!tool) throw new NotFound('tool')
  return tool
}
