import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { recordAll } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import type { KindName } from './kinds.ts'
import { mayImport } from './rules.ts'

const acceptance = z.strictObject({
  topicId: z.uuid(),
  postId: z.uuid(),
  /** Null when no date is known: then that of the answer, as when only a day is known and the answer is later. */
  acceptedAt: z.date().nullable(),
  /** The asker did it; otherwise nobody knows who. */
  byAsker: z.boolean(),
})

interface Accepted {
  readonly topic_id: string
  readonly post_id: string
  readonly space_id: string
  readonly kind: KindName
  readonly at: Date
  readonly by: string | null
  readonly author_id: string | null
  readonly asker_id: string | null
}

/**
 * Brings in which answers solved their questions, dated. A question that has an accepted answer keeps it. Returns
 * the ids of the answers that are accepted now and were not before.
 */
export const importAcceptances = command(
  { acceptances: z.array(acceptance).max(2000) },
  async (tx, { acceptances }): Promise<string[]> => {
    if (!mayImport(tx.actor)) throw new Forbidden('Only managers may import conversations')
    if (acceptances.length === 0) return []
    const { rows } = await sql<Accepted>`/* import_acceptances */
      with given as (
        select distinct on ("topicId") "topicId", "postId", "byAsker", p.author_id,
          greatest("acceptedAt", p.created_at) as at
        from jsonb_to_recordset(${JSON.stringify(acceptances)}::jsonb) as row ("topicId" uuid, "postId" uuid,
          "acceptedAt" timestamptz, "byAsker" boolean)
        join posts p on p.topic_id = "topicId" and p.id = "postId" and p.role = 'answer' and p.deleted_at is null
        order by "topicId", at
      )
      update topics t set accepted_post_id = g."postId", accepted_at = g.at,
        accepted_by = case when g."byAsker" then t.author_id end
      from given g
      where t.id = g."topicId" and t.accepted_post_id is null and t.kind = 'question'
      returning t.id as topic_id, g."postId" as post_id, t.space_id, t.kind, g.at, t.accepted_by as by,
        g.author_id, t.author_id as asker_id`.execute(tx.db)

    await recordAll(
      tx,
      rows.map((row) => ({
        type: 'answer.accepted',
        object: row.post_id,
        context: row.topic_id,
        actorId: row.by,
        at: row.at,
        facts: {
          topicId: row.topic_id,
          spaceId: row.space_id,
          kind: row.kind,
          postId: row.post_id,
          authorId: row.author_id,
          askerId: row.asker_id,
          acceptedById: row.by,
        },
      })),
    )
    return rows.map(({ post_id }) => post_id)
  },
)
