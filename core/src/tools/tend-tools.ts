import { command } from '../kernel/command.ts'
import { hasTools } from './list-tools.ts'
import { turnKeys } from './signing-keys.ts'

/** Forgets what has expired, and turns the keys. Runs every hour; running it twice changes nothing. */
export const tendTools = command({}, async (tx) => {
  await tx.db.deleteFrom('tool_records').where('expires_at', '<=', tx.now).execute()
  await tx.db
    .updateTable('tools')
    .set({ old_secret_hash: null, old_secret_until: null })
    .where('old_secret_until', '<=', tx.now)
    .execute()
  if (await hasTools(tx)) await turnKeys(tx, {})
})
