import { sql } from 'kysely'
import { command } from '../kernel/command.ts'

/**
 * Throws away what opens nothing any more: ended sessions, sign-ins of a year ago, old links and tries, sign-ups that nobody confirmed
 * within a week, pictures that were replaced, and pictures that for a week nobody said anything with. Runs every hour;
 * running it twice changes nothing.
 */
export const forgetExpired = command({}, async (tx) => {
  const ago = (days: number) => new Date(tx.now.getTime() - days * 86_400_000)

  await tx.db.deleteFrom('sessions').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('attempts').where('at', '<', ago(1)).execute()
  await tx.db.deleteFrom('passkey_challenges').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('pending_identities').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('sign_ins').where('at', '<', ago(365)).execute()
  await tx.db.deleteFrom('known_devices').where('last_seen_at', '<', ago(400)).execute()
  await tx.db.deleteFrom('pending_sign_ins').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('sign_in_links').where('expires_at', '<', ago(7)).execute()
  await tx.db
    .deleteFrom('people')
    .where('claimed_at', 'is', null)
    .where('imported_from', 'is', null)
    .where('created_at', '<', ago(7))
    .execute()

  const replaced = await sql<{ key: string }>`
    delete from files where key like 'pictures/%' and created_at < ${ago(1)}
      and not exists (select from people where picture_file = files.key)
    returning key`.execute(tx.db)
  // A picture may wait in a draft, or stand in what somebody or the house says of itself.
  const unused = await sql<{ key: string }>`
    delete from files where key like 'posts/%' and used_at is null and created_at < ${ago(7)}
      and not exists (select from drafts where person_id = files.owner_id and position(files.key in body) > 0)
      and not exists (select from people where id = files.owner_id and position(files.key in about_markdown) > 0)
      and not exists (select from brand where position(files.key in rules_markdown) > 0)
    returning key`.execute(tx.db)
  for (const { key } of [...replaced.rows, ...unused.rows]) await tx.services.files.remove(key)
})
