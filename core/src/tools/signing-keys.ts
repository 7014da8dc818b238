import { generateKeyPair, type JsonWebKey } from 'node:crypto'
import { promisify } from 'node:util'
import { command } from '../kernel/command.ts'
import type { Context, Reader } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { takeTurns } from '../kernel/take-turns.ts'
import { needsKey, pastKeys, signingKey } from './rules.ts'

const makePair = promisify(generateKeyPair)

/** A private key to sign with (RS256, which every tool knows), by the name under which it is shown. */
export type SigningKey = JsonWebKey & { readonly kid: string; readonly alg: 'RS256'; readonly use: 'sig' }

/**
 * The keys of the house: the first signs, the others are shown beside it. The first one of all is made when somebody
 * asks for it. One that was sealed with another secret signs nothing: its place is taken by a new one.
 */
export async function signingKeys(ctx: Context): Promise<SigningKey[]> {
  const kept = await openedKeys(ctx)
  if (kept.length) return inOrder(kept, ctx.now)
  await turnKeys(ctx, {})
  return inOrder(await openedKeys(ctx), ctx.now)
}

/** Shows the next key when it is time, and forgets those that signed nothing any more. Doing it again changes nothing. */
export const turnKeys = command({}, async (tx) => {
  await takeTurns(tx, 'tool keys')
  const keys = await openedKeys(tx)
  const past = pastKeys(keys, tx.now).map(({ id }) => id)
  if (past.length) await tx.db.deleteFrom('tool_keys').where('id', 'in', past).execute()
  if (!needsKey(keys, tx.now)) return
  const { privateKey } = await makePair('rsa', { modulusLength: 2048 })
  const id = newId(tx.now)
  const sealed = tx.services.vault.seal(JSON.stringify(privateKey.export({ format: 'jwk' })), aboutKey(id))
  await tx.db.insertInto('tool_keys').values({ id, key_sealed: sealed, made_at: tx.now }).execute()
})

interface Opened {
  readonly id: string
  readonly madeAt: Date
  readonly key: SigningKey
}

async function openedKeys({ db, services }: Pick<Reader, 'db' | 'services'>): Promise<Opened[]> {
  const rows = await db.selectFrom('tool_keys').selectAll().orderBy('made_at').orderBy('id').execute()
  return rows.flatMap(({ id, key_sealed: sealed, made_at: madeAt }) => {
    try {
      const key = JSON.parse(services.vault.open(sealed, aboutKey(id))) as JsonWebKey
      return [{ id, madeAt, key: { ...key, kid: id, alg: 'RS256' as const, use: 'sig' as const } }]
    } catch {
      return []
    }
  })
}

function inOrder(keys: readonly Opened[], now: Date): SigningKey[] {
  const first = signingKey(keys, now)
  return [...keys.filter((key) => key === first), ...keys.filter((key) => key !== first)].map(
    ({ key }) => key,
  )
}

function aboutKey(id: string): string {
  return `signing key ${id}`
}
