import type { Tx } from '../kernel/context.ts'
import { hashOfToken, newToken } from './tokens.ts'

export interface Recognised {
  /** What the browser keeps, so that it is known the next time. */
  readonly device: string
  /** It never let this person in before, while another one did. */
  readonly isNew: boolean
}

/**
 * Whether somebody came in with this browser before; from now on they have. A token is taken over only when we gave
 * it out: nobody can plant one in another's browser.
 */
export async function recogniseDevice(
  tx: Tx,
  { personId, device }: { personId: string; device: string },
): Promise<Recognised> {
  const theirs = await tx.db
    .selectFrom('known_devices')
    .select('device_hash')
    .where('person_id', '=', personId)
    .execute()
  const hash = hashOfToken(device)
  const known = hash !== null && theirs.some(({ device_hash }) => device_hash.equals(hash))
  const token = known || (hash && (await isOurs(tx, hash))) ? device : newToken()
  await tx.db
    .insertInto('known_devices')
    .values({
      person_id: personId,
      device_hash: hashOfToken(token)!,
      first_seen_at: tx.now,
      last_seen_at: tx.now,
    })
    .onConflict((seen) => seen.columns(['person_id', 'device_hash']).doUpdateSet({ last_seen_at: tx.now }))
    .execute()
  return { device: token, isNew: !known && theirs.length > 0 }
}

/** After a new password every browser but one has to be known anew. */
export async function forgetDevices(tx: Tx, personId: string, keep: string): Promise<void> {
  const hash = hashOfToken(keep)
  let others = tx.db.deleteFrom('known_devices').where('person_id', '=', personId)
  if (hash) others = others.where('device_hash', '!=', hash)
  await others.execute()
}

/** Somebody else in this house may use the same browser. */
async function isOurs(tx: Tx, hash: Buffer): Promise<boolean> {
  const given = tx.db.selectFrom('known_devices').select('person_id').where('device_hash', '=', hash)
  return (await given.limit(1).executeTakeFirst()) !== undefined
}
