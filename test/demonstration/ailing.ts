import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '@parvis/core/kernel/connect'
import { startEmbeddedPostgres } from '@parvis/core/kernel/embedded-postgres'
import { sql } from 'kysely'
import { Community, freePort, password } from '../community.ts'

/** What PostgreSQL says when it starts, when its disk is full, and of a mistake of ours. */
const faults = { topics: '57P03', accounts: '53100', point_accounts: 'XX000', posts: 'XX000' }
const patience = 6

/**
 * A house in which something is wrong with nearly every table, so that the real server shows what it shows then: profiles
 * fail, conversations find the database away, the people need room on the disk, and an invitation is slow enough for a
 * crowd of visitors to wait in front of it (`crowd`).
 */
export async function openAiling(
  brand = 'ligne-claire',
): Promise<{ community: Community; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-ailing-'))
  const community = new Community(folder, await freePort(), { LOG_LEVEL: 'silent' })
  const close = async () => {
    await community.end()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await community.open()
    const owner = ['--name', 'Olga Petit', '--email', 'olga@example.org', '--role', 'owner']
    await community.parvis('people', 'add', ...owner, '--password', password)
    await community.parvis('brand', 'demo', brand)
    await upset(folder)
    return { community, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

async function upset(folder: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') })
  const { db } = connect(server.connection)
  try {
    for (const [table, code] of Object.entries(faults))
      await replace(db, table, `raise exception 'as if' using errcode = '${code}';`)
    await replace(db, 'invitations', `perform pg_sleep(${patience});`)
  } finally {
    await db.destroy()
    await server.stop()
  }
}

/** Puts a view in the place of a table: whoever reads it meets what it begins with, also when there is no row. */
async function replace(db: Database, table: string, begins: string): Promise<void> {
  const well = `${table}_well`
  await sql
    .raw(
      `alter table ${table} rename to ${well};
      create function ${table}_ailing() returns setof ${well} language plpgsql as $$
        begin ${begins} return query select * from ${well}; end $$;
      create view ${table} as select * from ${table}_ailing()`,
    )
    .execute(db)
}

/**
 * More visitors than there are connections, for as long as the slow page takes; who is asked to come back does, soon.
 * Returns when one has been asked to.
 */
export async function crowd({ url }: Community): Promise<void> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  const until = Date.now() + patience * 1000
  const visit = async () => {
    while (Date.now() < until) {
      const answer = await fetch(`${url}/sign-up?invitation=${randomBytes(32).toString('base64url')}`)
      await answer.body?.cancel()
      if (answer.status === 503) ask()
      await sleep(100)
    }
  }
  // The house may be closed before the last of them goes.
  await Promise.race([asked, Promise.allSettled(Array.from({ length: 48 }, visit))])
}
