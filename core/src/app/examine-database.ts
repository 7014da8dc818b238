import type pg from 'pg'
import { missingMigrations } from '../kernel/migrate.ts'
import { bad, good, inBytes, note, type Finding } from './finding.ts'

type Look = (pool: pg.Pool) => Promise<Finding[]>

/** What the database tells about itself and about what Parvis does in it; each look is one short statement. */
export const databaseLooks: readonly Look[] = [
  examineServer,
  examineSettings,
  examineSchema,
  examineLongTransactions,
  examineReaders,
  examineJobs,
  examineDrill,
]

async function examineServer(pool: pg.Pool): Promise<Finding[]> {
  const times: number[] = []
  let row = { version: '', now: new Date(), bytes: '0' }
  for (let n = 0; n < 5; n++) {
    const asked = performance.now()
    const { rows } = await pool.query<typeof row>(`select current_setting('server_version') as version,
      clock_timestamp() as now, pg_database_size(current_database())::text as bytes`)
    times.push(performance.now() - asked)
    row = rows[0]!
  }
  const latency = Math.min(...times)
  const apart = Math.abs(row.now.getTime() - Date.now()) / 1000
  const says = `PostgreSQL ${row.version} answers in ${latency.toFixed(1)} ms and holds ${inBytes(Number(row.bytes))}`
  return [
    latency > 20
      ? note('Database', says, 'Bring it nearer: every page asks it several times.')
      : good('Database', says),
    apart > 5
      ? bad(
          'Clock',
          `The clocks of database and Parvis are ${apart.toFixed(0)} s apart`,
          'Let both follow NTP.',
        )
      : good('Clock', 'Database and Parvis have the same time'),
  ]
}

const safe: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  server_encoding: 'UTF8',
}

async function examineSettings(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [Object.keys(safe)],
  )
  const unsafe = rows.filter(({ name, setting }) => safe[name] !== setting)
  if (unsafe.length === 0) return [good('Settings', 'Nothing that was acknowledged can be lost')]
  return unsafe.map(({ name, setting }) =>
    bad(
      'Settings',
      `${name} is ${setting}`,
      `Set it to ${safe[name]}: a power cut may lose what was acknowledged.`,
    ),
  )
}

async function examineSchema(pool: pg.Pool): Promise<Finding[]> {
  const missing = await missingMigrations(pool)
  return [
    missing.length
      ? note(
          'Schema',
          `${missing.length} migrations wait`,
          'They run at the next start, or with: parvis migrate',
        )
      : good('Schema', 'It is up to date'),
  ]
}

/** The readers of the log wait for the oldest open transaction that writes. */
async function examineLongTransactions(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ pid: number; minutes: number; name: string }>(
    `select pid, round(extract(epoch from now() - xact_start) / 60)::int as minutes, application_name as name
     from pg_stat_activity
     where backend_xid is not null and xact_start < now() - interval '5 minutes' order by xact_start`,
  )
  if (rows.length === 0) return [good('Transactions', 'None holds the readers of the log back')]
  return rows.map(({ pid, minutes, name }) =>
    bad(
      'Transactions',
      `Process ${pid} (${name || 'unnamed'}) has been writing for ${minutes} min; readers wait for it`,
      `If it is not an import: select pg_terminate_backend(${pid})`,
    ),
  )
}

async function examineReaders(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ module: string; behind: number; minutes: number; parked: number }>(
    `select module, round(extract(epoch from now() - moved_at) / 60)::int as minutes,
       (select count(*)::int from (select from events where (xid, id) > (readers.xid, readers.event_id) limit 10000) as rest) as behind,
       (select count(*)::int from parked_events where parked_events.module = readers.module) as parked
     from readers order by module`,
  )
  return rows.map(({ module, behind, minutes, parked }) => {
    if (parked)
      return bad(
        'Readers',
        `${module} could not take some events: ${parked}`,
        `Their errors are in the console; after an update: parvis replay ${module}`,
      )
    if (behind && minutes > 5)
      return bad(
        'Readers',
        `${module} is ${behind} events behind and has not moved for ${minutes} min`,
        'Is Parvis running? Then read its log.',
      )
    return good(
      'Readers',
      `${module} is ${behind ? `${behind} events behind, and moving` : 'at the end of the log'}`,
    )
  })
}

async function examineJobs(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ waiting: number; minutes: number | null; failed: number }>(
    `select count(*) filter (where state in ('created', 'retry') and start_after < now())::int as waiting,
       round(extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry') and start_after < now())) / 60)::int as minutes,
       count(*) filter (where state = 'failed' and completed_on > now() - interval '7 days')::int as failed
     from pgboss.job`,
  )
  const { waiting, minutes, failed } = rows[0]!
  const queue =
    (minutes ?? 0) > 10
      ? bad(
          'Jobs',
          `${waiting} jobs wait, the oldest for ${minutes} min`,
          'Is Parvis running? Then read its log.',
        )
      : good('Jobs', waiting ? `${waiting} jobs are about to be done` : 'None waits')
  if (!failed) return [queue]
  return [
    queue,
    note('Jobs', `${failed} jobs were given up within a week`, 'The console says why (/console/log).'),
  ]
}

async function examineDrill(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ ok: boolean; days: number; faults: string[] | null }>(
    `select ok, extract(day from now() - started_at)::int as days, report -> 'faults' as faults
     from safekeeping_runs where kind = 'drill' order by started_at desc limit 1`,
  )
  const last = rows[0]
  if (!last) return [note('Drill', 'No backup was ever tried', 'Try the newest one: parvis drill')]
  if (!last.ok)
    return [
      bad('Drill', `The last one failed: ${last.faults?.[0] ?? 'no reason'}`, 'Mend it, then: parvis drill'),
    ]
  return last.days > 10
    ? [note('Drill', `The last one was ${last.days} days ago`, 'Is Parvis running? Now: parvis drill')]
    : [good('Drill', `A backup was brought back ${last.days} days ago`)]
}
