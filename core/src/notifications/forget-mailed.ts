import { command } from '../kernel/command.ts'

/**
 * Throws away up to where somebody was told of conversations in which nothing was said for a month: nothing that old is
 * told any more. Running it twice changes nothing.
 */
export const forgetMailed = command({}, async (tx) => {
  const monthAgo = new Date(tx.now.getTime() - 30 * 86_400_000)
  await tx.db.deleteFrom('notification_mails').where('at', '<', monthAgo).execute()
})
