import type { Config } from '../kernel/config.ts'
import { isDatabaseAway } from '../kernel/database-away.ts'
import type { Log } from '../kernel/log.ts'
import { databaseLooks } from './examine-database.ts'
import { examineReplicas } from './examine-replicas.ts'
import { surroundings } from './examine-surroundings.ts'
import { bad, good, note, type Finding } from './finding.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'

/**
 * Looks at everything that an operator is asked about, whether Parvis runs or not, and tells each finding as soon as it is
 * known. Nothing is changed but a probe among the uploads; a look that fails is a finding itself.
 */
export async function* examine(config: Config, log: Log): AsyncGenerator<Finding> {
  for (const look of surroundings) yield* await tried(look.name, () => look(config))
  const database = await openDatabase(config, log).catch((fault: unknown) => reasonOf(fault))
  if (typeof database === 'string')
    return void (yield bad(
      'Database',
      database,
      config.databaseUrl
        ? 'Is the server running, and DATABASE_URL right? Parvis connects by itself when it is back.'
        : 'The reason is at the end of postgres/postgres.log in the data folder.',
    ))
  try {
    yield* examinePooler(database)
    yield* await tried('Replica', () => examineReplicas(config, database.pool))
    for (const look of databaseLooks) yield* await tried(look.name, () => look(database.pool))
  } finally {
    await database.close()
  }
}

function examinePooler({ pooler }: OpenDatabase): Finding[] {
  if (!pooler) return []
  return [
    pooler.prepares
      ? good('Pooler', 'It keeps prepared statements; migrations, wake-ups and backups go past it')
      : note(
          'Pooler',
          'It keeps no prepared statements: every one is planned anew',
          'PgBouncer does from 1.21 on, with max_prepared_statements.',
        ),
  ]
}

async function tried(name: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  return look().catch((fault: unknown) => [
    bad(name.replace('examine', '') || 'Look', reasonOf(fault), todoAfter(fault)),
  ])
}

function todoAfter(fault: unknown): string {
  if (isDatabaseAway(fault)) return 'The database went away meanwhile: look again.'
  const isUndefinedTable = fault instanceof Error && 'code' in fault && fault.code === '42P01'
  return isUndefinedTable ? 'Start Parvis once, then look again.' : 'Mend what it says, then look again.'
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message || 'no answer' : String(fault)
}
