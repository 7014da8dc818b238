import webPush from 'web-push'
import { command } from '../kernel/command.ts'
import type { Context, Reader, Tx } from '../kernel/context.ts'
import { takeTurns } from '../kernel/take-turns.ts'

const about = 'key towards push services'

interface PushKey {
  readonly publicKey: string
  readonly privateKey: string
}

/**
 * The key with which the house signs towards push services (VAPID), made when it is asked for first. One that was sealed
 * with another secret signs nothing: a new one takes its place, and devices that know the old one have to ask again.
 */
export async function pushKey(ctx: Context | Tx): Promise<PushKey> {
  return (await openedKey(ctx)) ?? (await makeKey(ctx, {}))
}

const makeKey = command({}, async (tx): Promise<PushKey> => {
  await takeTurns(tx, 'push key')
  const known = await openedKey(tx)
  if (known) return known
  const { publicKey, privateKey } = webPush.generateVAPIDKeys()
  const key = {
    public_key: publicKey,
    private_key_sealed: tx.services.vault.seal(privateKey, about),
    made_at: tx.now,
  }
  // Browsers answer to the key they were given: those of an old one can be told nothing.
  const { numDeletedRows: old } = await tx.db.deleteFrom('push_key').executeTakeFirstOrThrow()
  if (old) await tx.db.deleteFrom('push_devices').execute()
  await tx.db.insertInto('push_key').values(key).execute()
  return { publicKey, privateKey }
})

async function openedKey({ db, services }: Pick<Reader, 'db' | 'services'>): Promise<PushKey | null> {
  const row = await db.selectFrom('push_key').selectAll().executeTakeFirst()
  if (!row) return null
  try {
    return {
      publicKey: row.public_key,
      privateKey: services.vault.open(row.private_key_sealed, about),
    }
  } catch {
    return null
  }
}
