import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { recordAll, type Telling } from '../kernel/events.ts'
import type { Merge } from '../people/index.ts'
import type { KindName } from './kinds.ts'

interface Accepted {
  readonly topic_id: string
  readonly post_id: string
  readonly space_id: string
  readonly kind: KindName
  readonly at: Date
  readonly author_id: string
  readonly asker_id: string | null
  readonly accepted_by: string | null
}

/**
 * One of two who become one accepted the other's answer, or asked what the other answered. The mark stays, and stays
 * of its day; told again with who they are now, it earns nothing: nobody earns by valuing their own.
 */
export async function settleAcceptances(tx: Tx, { fromId, intoId }: Merge): Promise<void> {
  const { rows } = await sql<Accepted>`/* settle_acceptances */
    select t.id as topic_id, p.id as post_id, t.space_id, t.kind, t.accepted_at as at, p.author_id,
      t.author_id as asker_id, t.accepted_by
    from posts p join topics t on t.id = p.topic_id and t.accepted_post_id = p.id
    where (p.author_id = ${fromId} and (t.author_id = ${intoId} or t.accepted_by = ${intoId}))
      or (p.author_id = ${intoId} and (t.author_id = ${fromId} or t.accepted_by = ${fromId}))
    order by t.id`.execute(tx.db)
  const now = (id: string | null) => (id === fromId ? intoId : id)
  await recordAll(
    tx,
    rows.flatMap((row) => {
      const { author_id, asker_id, accepted_by } = row
      return [
        toldOf(row, 'answer.unaccepted', { author_id, asker_id, accepted_by }),
        toldOf(row, 'answer.accepted', {
          author_id: intoId,
          asker_id: now(asker_id),
          accepted_by: now(accepted_by),
        }),
      ]
    }),
  )
}

function toldOf(
  row: Accepted,
  type: 'answer.accepted' | 'answer.unaccepted',
  who: Pick<Accepted, 'author_id' | 'asker_id' | 'accepted_by'>,
): Telling {
  return {
    type,
    object: row.post_id,
    context: row.topic_id,
    at: row.at,
    facts: {
      topicId: row.topic_id,
      spaceId: row.space_id,
      kind: row.kind,
      postId: row.post_id,
      authorId: who.author_id,
      askerId: who.asker_id,
      acceptedById: who.accepted_by,
    },
  }
}
