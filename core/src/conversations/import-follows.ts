import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { recordAll } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import type { KindName } from './kinds.ts'
import { mayImport } from './rules.ts'

const follow = z.strictObject({ topicId: z.uuid(), personId: z.uuid(), since: z.date() })

interface Followed {
  readonly topic_id: string
  readonly person_id: string
  readonly since: Date
  readonly space_id: string
  readonly kind: KindName
}

/** Brings in who followed what. Returns `topic/person` of those that are new. */
export const importFollows = command(
  { follows: z.array(follow).max(2000) },
  async (tx, { follows }): Promise<string[]> => {
    if (!mayImport(tx.actor)) throw new Forbidden('Only managers may import conversations')
    if (follows.length === 0) return []
    const { rows } = await sql<Followed>`/* import_follows */
      with followed as (
        insert into follows (person_id, topic_id, since)
        select "personId", "topicId", min(since)
        from jsonb_to_recordset(${JSON.stringify(follows)}::jsonb) as row ("topicId" uuid, "personId" uuid,
          since timestamptz)
        group by "personId", "topicId"
        on conflict do nothing
        returning *
      )
      select f.*, t.space_id, t.kind from followed f join topics t on t.id = f.topic_id`.execute(tx.db)

    await recordAll(
      tx,
      rows.map((row) => ({
        type: 'topic.followed',
        object: row.topic_id,
        context: row.topic_id,
        actorId: row.person_id,
        at: row.since,
        facts: {
          topicId: row.topic_id,
          spaceId: row.space_id,
          kind: row.kind,
          personId: row.person_id,
        },
      })),
    )
    return rows.map((row) => `${row.topic_id}/${row.person_id}`)
  },
)
