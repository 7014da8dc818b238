import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { ownId } from './accounts.ts'

/** Writes down that a key was used today. Hosts call it after they answered. */
export const noteKeyUse = command({ keyId: z.uuid() }, async (tx, { keyId }) => {
  await sql`update api_keys set last_used_on = (${tx.now}::timestamptz at time zone 'UTC')::date
    where person_id = ${ownId(tx.actor)} and id = ${keyId}`.execute(tx.db)
})
