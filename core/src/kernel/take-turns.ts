import { sql } from 'kysely'
import type { Tx } from './context.ts'

/** Until the transaction ends, everybody else who takes turns over the same thing waits. */
export async function takeTurns(tx: Tx, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('turn'), hashtext(${what}))`.execute(tx.db)
}
