import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { draftPlaceShape } from './drafts.ts'

export interface Draft {
  readonly title: string
  readonly body: string
  readonly savedAt: string
}

const input = z.strictObject({ place: draftPlaceShape })

/** What the actor has begun to write there; null when nothing. */
export async function showDraft({ db, actor }: Reader, asked: z.input<typeof input>): Promise<Draft | null> {
  const { place } = queryInput(input, asked)
  if (!actor.id) return null
  const draft = await db
    .selectFrom('drafts')
    .select(['title', 'body', 'saved_at'])
    .where('person_id', '=', actor.id)
    .where('place', '=', place)
    .executeTakeFirst()
  return draft ? { title: draft.title, body: draft.body, savedAt: draft.saved_at.toISOString() } : null
}
