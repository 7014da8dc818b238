import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Config } from '../kernel/config.ts'
import { positions } from '../kernel/position.ts'
import { identityOf, Replica, type Identity } from '../kernel/replica.ts'
import { stateOf, type ReplicaState } from '../kernel/replica-state.ts'
import { bad, good, inBytes, note, type Finding } from './finding.ts'

const patience = 2000

/** Whether each copy that DATABASE_REPLICA_URL names follows: what the primary has now, it should have soon. */
export async function examineReplicas(config: Config, primary: pg.Pool): Promise<Finding[]> {
  if (!config.databaseReplicaUrls.length) return []
  const of = await identityOf(primary)
  const { rows } = await primary.query<{ safe: number }>(`select ${positions}`)
  return Promise.all(
    config.databaseReplicaUrls.map((url) => examineReplica(new Replica(url, 'off'), of, rows[0]!.safe)),
  )
}

async function examineReplica(replica: Replica, of: Identity, target: number): Promise<Finding> {
  const asked = performance.now()
  try {
    for (;;) {
      await replica.look()
      const { name, seen, identity, fault } = replica
      const state = stateOf({ seen, identity, strayed: false, lag: 0 }, of)
      if (state !== 'serves') return bad('Replica', leftOut(name, state, fault), todo[state])
      const waited = performance.now() - asked
      const lacks = target - seen!.replayed
      if (lacks <= 0) return good('Replica', `${name} follows the database`)
      if (waited > patience)
        return note(
          'Replica',
          `${name} is ${inBytes(lacks)} behind; it is read again when it is nearer than ten seconds`,
          'Look at pg_stat_replication on the primary: is it connected, is its disk slow, is replay paused?',
        )
      await pause(50)
    }
  } finally {
    await replica.close()
  }
}

function leftOut(name: string, state: ReplicaState, fault: unknown): string {
  if (state === 'promoted')
    return `${name} is no copy any more: it was made a primary, or is the primary itself`
  if (state === 'foreign') return `${name} is a copy of something else`
  return `${name} does not answer: ${fault instanceof Error ? fault.message : String(fault)}`
}

const todo: Record<ReplicaState, string> = {
  away: 'Pages are read from the primary meanwhile. Start it; it is taken in again by itself.',
  promoted: 'If it took over, name it in DATABASE_URL, and what follows it in DATABASE_REPLICA_URL.',
  foreign: 'Name copies of the database that DATABASE_URL leads to in DATABASE_REPLICA_URL.',
  strayed: 'Make it anew from the primary.',
  behind: 'Look at pg_stat_replication on the primary.',
  serves: '',
}
