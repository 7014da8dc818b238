import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'

const day = 86_400_000
const sealedShape = z.strictObject({ sealed: z.string() })

interface Request {
  /** What the program calls this attempt: up to 255 visible characters. */
  readonly key: string
  /** All that was asked, in a text that is the same for the same request. */
  readonly asked: string
  /** For how many days the same may be asked again; one unless said. */
  readonly days?: number
}

interface Once<Answer> {
  readonly answer: Answer
  /** True when nothing was done now: this is what was answered before. */
  readonly again: boolean
}

/**
 * Does something once, however often a program asks with the same key within a day (or as many as `days` says): the answer is kept in the
 * transaction of what was done, so there is never one without the other. Somebody who asks at the same time waits and
 * hears the same. A refusal is not kept: nothing was done, and the next try may go better. Invalid when the key was
 * used for another request. Answers are JSON, and kept sealed: some hold a secret that is shown once.
 */
export async function answerOnce<Answer>(
  ctx: Context | Tx,
  { key, asked, days = 1 }: Request,
  act: (tx: Tx) => Promise<Answer>,
): Promise<Once<Answer>> {
  const personId = ctx.actor.id
  if (!personId) throw new Forbidden('Only somebody who is known can ask for the same again')
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Invalid({ 'idempotency-key': ['A key has 1 to 255 visible characters without accents'] })
  const hash = createHash('sha256').update(asked).digest()

  return inTransaction(ctx, async (tx) => {
    // What is kept for longer is written down with the day on which its last day begins.
    // A second one waits here until the first has committed; what is older than a day is as if it had not been.
    const { rows } = await sql`/* claim_key */
      insert into kept_answers (person_id, key, request_hash, kept_at)
      values (${personId}, ${key}, ${hash}, ${new Date(tx.now.getTime() + (days - 1) * day)})
      on conflict (person_id, key) do update
        set request_hash = excluded.request_hash, answer = null, kept_at = excluded.kept_at
        where kept_answers.kept_at <= ${new Date(tx.now.getTime() - day)}
      returning key`.execute(tx.db)
    if (rows.length === 0)
      return { answer: await keptAnswer<Answer>(tx, { personId, key, hash }), again: true }

    const answer = await act(tx)
    await tx.db
      .updateTable('kept_answers')
      .set({ answer: JSON.stringify(seal(tx, { personId, key }, answer)) })
      .where('person_id', '=', personId)
      .where('key', '=', key)
      .execute()
    return { answer, again: false }
  })
}

async function keptAnswer<Answer>(
  tx: Tx,
  { personId, key, hash }: { personId: string; key: string; hash: Buffer },
): Promise<Answer> {
  const kept = await tx.db
    .selectFrom('kept_answers')
    .select(['request_hash', 'answer'])
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (!kept.request_hash.equals(hash))
    throw new Invalid({ 'idempotency-key': ['This key was used for another request'] })
  return unseal(tx, { personId, key }, kept.answer) as Answer
}

interface Whose {
  readonly personId: string
  readonly key: string
}

function seal({ services }: Tx, whose: Whose, answer: unknown): { sealed: string } {
  return { sealed: services.vault.seal(JSON.stringify(answer ?? null), about(whose)).toString('base64') }
}

/** What an earlier version kept within a day before its update is not sealed. */
function unseal({ services }: Tx, whose: Whose, kept: unknown): unknown {
  const { success, data } = sealedShape.safeParse(kept)
  return success ? JSON.parse(services.vault.open(Buffer.from(data.sealed, 'base64'), about(whose))) : kept
}

function about({ personId, key }: Whose): string {
  return `answer kept for ${personId} under ${key}`
}
