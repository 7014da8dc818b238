import { sql } from 'kysely'
import { reactors } from '../src/app/index.ts'
import type { Role } from '../src/kernel/actor.ts'
import { connect } from '../src/kernel/connect.ts'
import type { Tx } from '../src/kernel/context.ts'
import { vaultOf } from '../src/kernel/vault.ts'
import { react } from '../src/kernel/react.ts'
import { openCourier } from '../src/kernel/courier.ts'
import { openSignOn } from '../src/kernel/sign-on.ts'
import type { Files, Job, Services } from '../src/kernel/services.ts'
import { beginning, cast } from './cast.ts'

export { beginning, cast, square } from './cast.ts'

type Name = keyof typeof cast

/** One context per person of the cast, a visitor and the system, all in the same transaction. */
export interface World extends Record<Name | 'visitor' | 'system', Tx> {
  /** Lets every reader of the log catch up, as the running product would. Fails if one had to park an event. */
  settle(): Promise<void>
  /** The same person some time later. */
  later(someone: Tx, milliseconds: number): Tx
  /** What was put in the job queue, in order. */
  readonly jobs: readonly Job[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

export const hour = 3_600_000
export const day = 24 * hour

let connection: ReturnType<typeof connect> | undefined

function database() {
  connection ??= connect({ connectionString: process.env.PARVIS_TEST_DATABASE, max: 4 })
  return connection.db
}

/** Tries something and takes it back, so that the next try begins where this one did. */
export async function undone<Done>({ db }: Tx, act: () => Promise<Done>): Promise<Done> {
  await sql`savepoint tried`.execute(db)
  const done = await act()
  await sql`rollback to savepoint tried`.execute(db)
  await sql`release savepoint tried`.execute(db)
  return done
}

class RollBack extends Error {}

/** Runs a story in a transaction that is rolled back: commands become savepoints, nothing stays. */
export function inWorld(story: (world: World) => Promise<void>): () => Promise<void> {
  return async () => {
    await database()
      .transaction()
      .execute(async (db) => {
        await story(worldIn(db))
        throw new RollBack()
      })
      .catch((error: unknown) => {
        if (!(error instanceof RollBack)) throw error
      })
  }
}

function worldIn(db: Tx['db']): World {
  const jobs: Job[] = []
  const files = new Map<string, Uint8Array>()
  const services = recordingServices(jobs, files)
  const as = (id: string | null, role: Role): Tx => ({
    db,
    actor: { id, role },
    now: new Date(beginning.getTime() + day),
    origin: 'live',
    door: 'pages',
    services,
  })
  // Everybody has just come in; whoever acts `later` came in a while ago.
  const arrived = (someone: Tx): Tx => ({ ...someone, actor: { ...someone.actor, provedAt: someone.now } })
  const people = Object.fromEntries(
    Object.entries(cast).map(([name, person]) => [name, arrived(as(person.id, person.role))]),
  ) as Record<Name, Tx>
  const system = as(null, 'system')

  return {
    ...people,
    visitor: as(null, 'visitor'),
    system,
    jobs,
    files,
    later: (someone, milliseconds) => ({ ...someone, now: new Date(someone.now.getTime() + milliseconds) }),
    async settle() {
      for (const reactor of reactors) while ((await react(system, reactor)) > 0);
      const parked = await db.selectFrom('parked_events').selectAll().execute()
      if (parked.length)
        throw new Error(`Parked: ${parked.map((one) => `${one.module}: ${one.error}`).join('; ')}`)
    },
  }
}

const vault = vaultOf('the secret of every story, long enough')

/** The edge of the house in stories: what would be sent or stored is kept for the story to look at. */
function recordingServices(jobs: Job[], files: Map<string, Uint8Array>): Services {
  const keys = new Set<string>()
  const store: Files = {
    put: async (key, bytes) => void files.set(key, bytes),
    get: async (key) => {
      const bytes = files.get(key)
      return bytes ? { bytes, contentType: 'application/octet-stream' } : null
    },
    remove: async (key) => void files.delete(key),
  }
  return {
    url: 'http://localhost:3000',
    files: store,
    signOn: openSignOn([]),
    courier: openCourier({ privateNetworks: false }),
    vault,
    committed: () => {},
    jobs: {
      enqueue: async (_db, job, key) => {
        if (!keys.has(key)) jobs.push(job)
        keys.add(key)
      },
    },
  }
}
