import { command } from '../kernel/command.ts'

const days = 90

/** Throws away what nobody went on with for ninety days. Running it twice changes nothing. */
export const forgetDrafts = command({}, async (tx) => {
  const before = new Date(tx.now.getTime() - days * 86_400_000)
  await tx.db.deleteFrom('drafts').where('saved_at', '<', before).execute()
})
