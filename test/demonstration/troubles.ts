import { join } from 'node:path'
import { connect } from '@parvis/core/kernel/connect'
import { startEmbeddedPostgres } from '@parvis/core/kernel/embedded-postgres'
import { sql } from 'kysely'
import type { Community } from '../community.ts'

/**
 * What a bad week leaves for whoever runs the house: events that a reader could not take, one of them gone since, a
 * letter that no server took, and a backup that could not be brought back. Asked for again, nothing is added.
 */
export async function leaveTroubles({ folder }: Community): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') })
  const { db } = connect(server.connection)
  try {
    await sql`insert into parked_events (module, event_id, error, tries)
      select 'recognition', max(id), 'deadlock detected: two readers of one account of points', 3
      from events where type = 'answer.accepted'
      union all select 'search', 0, 'word is too long to be indexed: longer than 2047 characters', 3
      on conflict do nothing`.execute(db)
    await sql`insert into pgboss.job (id, name, state, completed_on, output)
      values ('01900000-0000-7000-8000-000000000001', 'mail', 'failed', now(),
        '{"message": "450 4.2.1 The mailbox is busy: try again later"}')
      on conflict do nothing`.execute(db)
    await sql`insert into safekeeping_runs
      values ('01900000-0000-7000-8000-000000000001', 'backup', now(), now(), true,
          '{"path": "/srv/backups/2026-01-06.parvis", "bytes": 48210331}'),
        ('01900000-0000-7000-8000-000000000002', 'drill', now(), now(), false,
          '{"backup": "/srv/backups/2026-01-06.parvis", "rows": 91840, "seconds": 14,
            "faults": ["files/0a/7d41.webp: another checksum than when it was kept"]}')
      on conflict do nothing`.execute(db)
  } finally {
    await db.destroy()
    await server.stop()
  }
}
