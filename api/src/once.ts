import { answerOnce } from '@parvis/core/integrations'
import type { Tx } from '@parvis/core/kernel/context'
import type { Asking } from './http.ts'

interface Request {
  readonly path: readonly string[]
  readonly input: unknown
}

/**
 * Creates with an `Idempotency-Key`: asked again with the same key and body, the same answer comes again and nothing
 * is done. The header is a string of structured fields (in quotes), or the bare characters.
 */
export async function createOnce(
  asking: Asking,
  { path, input }: Request,
  act: (tx: Tx) => Promise<unknown>,
): Promise<unknown> {
  const { ctx, http } = asking
  const key = http?.header('idempotency-key')?.replace(/^"(.*)"$/, '$1') ?? ''
  const { answer, again } = await answerOnce(ctx, { key, asked: JSON.stringify([path, input]) }, act)
  if (again) http?.say('idempotency-replayed', 'true')
  return answer
}
