import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { readConfig } from '../kernel/config.ts'
import { migrateJobs } from '../kernel/jobs.ts'
import { openLog } from '../kernel/log.ts'
import { migrate } from '../kernel/migrate.ts'
import { examine } from './examine.ts'

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-doctor-'))
  database = await createTestDatabase()
  await migrate(database.pool)
  await migrateJobs(database.pool)
}, 60_000)
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** What a doctor finds: the sentences of one state. */
async function found(state: string, environment: Record<string, string> = {}): Promise<string[]> {
  const config = readConfig({ PARVIS_DATA: folder, PORT: '9', DATABASE_URL: database.url, ...environment })
  const sentences: string[] = []
  for await (const finding of examine(config, openLog('silent')))
    if (finding.state === state) sentences.push(`${finding.about}: ${finding.says}`)
  return sentences
}

describe('the doctor', () => {
  test('finds an ordinary house well, and says what it lacks', async () => {
    const sound = await found('good')
    expect(sound).toContain('Schema: It is up to date')
    expect(sound).toContain('Uploads: The local folder keeps what it is given')
    expect(sound).toContain('Clock: Database and Parvis have the same time')
    expect(await found('bad')).toContain('Backup: No backups are made')
    expect(await found('note')).toContain('Mail: Mails stay in the outbox: nobody gets them')
  })

  test('finds what a person has to mend', async () => {
    await database.pool.query(
      `insert into readers (module, moved_at) values ('search', now() - interval '1 hour')`,
    )
    await database.pool.query(
      `insert into parked_events (module, event_id, error, tries) values ('search', 1, 'x', 3)`,
    )
    await database.pool.query(
      `insert into safekeeping_runs values
       ('01900000-0000-7000-8000-000000000001', 'drill', now(), now(), false, '{"faults": ["posts has 3 rows"]}')`,
    )
    await database.pool.query(`delete from migrations where name = (select max(name) from migrations)`)
    const troubles = await found('bad', {
      SMTP_URL: 'smtp://127.0.0.1:1',
      PARVIS_URL: 'http://community.example.org',
      BACKUP_DIR: join(folder, 'backups'),
    })
    // The server of the tests is quick and does not care for power cuts.
    expect(troubles.filter((trouble) => !trouble.startsWith('Settings'))).toEqual([
      expect.stringMatching(/^Mail: The mail server does not take mails: .*ECONNREFUSED/),
      'Address: http://community.example.org is not https',
      expect.stringMatching(/^Backup: There is no backup in .*backups$/),
      'Readers: search could not take some events: 1',
      'Drill: The last one failed: posts has 3 rows',
    ])
    expect(await found('note')).toContain('Schema: 1 migrations wait')
  })

  test('says why the database does not answer, and still looks at the rest', async () => {
    const troubles = await found('bad', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    expect(troubles).toEqual([
      'Backup: No backups are made',
      expect.stringMatching(/^Database: .*ECONNREFUSED/),
    ])
  })
})
