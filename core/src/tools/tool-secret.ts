import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Reader } from '../kernel/context.ts'

/** 32 random bytes; their hash is kept, because a secret that nobody chose cannot be guessed. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = `ts_${randomBytes(32).toString('base64url')}`
  return { secret, hash: hashOf(secret) }
}

/** Whether this is the tool's secret, or the one before it within its day of grace. */
export async function opensTool(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  { toolId, secret }: { toolId: string; secret: string },
): Promise<boolean> {
  const tool = await db
    .selectFrom('tools')
    .select(['secret_hash', 'old_secret_hash', 'old_secret_until'])
    .where('id', '=', toolId)
    .executeTakeFirst()
  if (!tool) return false
  const old = tool.old_secret_until && tool.old_secret_until > now ? tool.old_secret_hash : null
  const given = hashOf(secret)
  return [tool.secret_hash, old].some((kept) => kept !== null && timingSafeEqual(kept, given))
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
