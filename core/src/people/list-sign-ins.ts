import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import { nameDevice } from './name-device.ts'
import { ownIdToClose } from './proof.ts'
import type { SignInMethod } from './start-session.ts'

const latest = cursor(momentAndId)

interface Wish {
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

/** When and how one came in oneself, newest first. Nobody else's is ever shown, whatever their role. */
export async function listSignIns({ db, actor, now }: Reader, { after, limit = 30 }: Wish = {}) {
  const most = Math.min(Math.max(1, limit), 100)
  const [at = null, id = null] = latest.decode(after) ?? []
  const { rows } = await sql<{
    id: string
    at: string
    method: SignInMethod
    factors: number
    user_agent: string
    network: string
    from_new_device: boolean
  }>`/* list_sign_ins */
    select id, to_json(sign_ins.at) as at, method, factors, user_agent, network, from_new_device
    from sign_ins
    where person_id = ${ownIdToClose({ actor, now }, { lately: false })} and (${at}::timestamptz is null or (at, id) < (${at}, ${id}))
    order by sign_ins.at desc, id desc limit ${most + 1}`.execute(db)
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    items: rows.slice(0, most).map((row) => ({
      id: row.id,
      at: new Date(row.at).toISOString(),
      method: row.method,
      twoSteps: row.factors === 2,
      device: nameDevice(row.user_agent),
      network: row.network,
      fromNewDevice: row.from_new_device,
    })),
    next: last ? latest.encode([last.at, last.id]) : null,
  }
}
