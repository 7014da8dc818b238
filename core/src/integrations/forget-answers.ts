import { command } from '../kernel/command.ts'

/** Throws away the answers that were kept for a day. Runs every hour; running it twice changes nothing. */
export const forgetAnswers = command({}, async (tx) => {
  await tx.db
    .deleteFrom('kept_answers')
    .where('kept_at', '<=', new Date(tx.now.getTime() - 86_400_000))
    .execute()
})
