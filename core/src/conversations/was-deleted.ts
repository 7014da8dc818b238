import { sql } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { visibleSpaces } from '../spaces/index.ts'

const input = z.strictObject({ topicId: z.uuid() })

/** Whether a conversation that the reader could otherwise read was removed: it is gone, not merely unknown. */
export async function wasDeleted({ db, actor }: Reader, asked: z.input<typeof input>): Promise<boolean> {
  const { topicId } = queryInput(input, asked)
  const { rows } = await sql`/* was_deleted */
    select from topics t join spaces s on s.id = t.space_id
    where t.id = ${topicId} and t.deleted_at is not null and s.read_from = any(${visibleSpaces(actor)})`.execute(
    db,
  )
  return rows.length > 0
}
