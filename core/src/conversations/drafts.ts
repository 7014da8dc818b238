import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../kernel/context.ts'

/**
 * Where something is being written. A draft belongs to one person and one place, so that it is found again there: a new
 * conversation, an answer to one, a comment under a post, the edit of a post.
 */
export type DraftPlace =
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly topicId: string }
  | { readonly kind: 'comment' | 'edit'; readonly topicId: string; readonly postId: string }

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** `ask`, `answer TOPIC`, `comment TOPIC POST` or `edit TOPIC POST`. */
export const draftPlaceShape = z
  .string()
  .regex(new RegExp(`^(?:ask|answer ${id}|(?:comment|edit) ${id} ${id})$`), 'There is no such place to write')

function draftPlace(place: DraftPlace): string {
  if (place.kind === 'ask') return 'ask'
  return place.kind === 'answer'
    ? `answer ${place.topicId}`
    : `${place.kind} ${place.topicId} ${place.postId}`
}

/** A part of the statement that says it: what was begun there is not begun any more. What programs say, they say apart. */
export function draftIsSaid(tx: Tx, place: DraftPlace) {
  return sql`delete from drafts
    where person_id = ${tx.actor.id} and place = ${draftPlace(place)} and ${tx.door === 'pages'}::boolean`
}
