import type { KindName } from './kinds.ts'

/** A vote that was given or withdrawn, as the statements return it that settle many at once. */
export interface VoteRow {
  readonly topic_id: string
  readonly post_id: string
  readonly vote: 'useful' | 'thanks'
  readonly voter_id: string
  readonly space_id: string
  readonly kind: KindName
  readonly role: 'opening' | 'answer' | 'comment'
  readonly author_id: string | null
}

/** What the log is told of it: the thing, where it is, and the facts. */
export function voteTelling(row: Omit<VoteRow, 'voter_id'> & { readonly voter_id: string | null }) {
  return {
    object: row.post_id,
    context: row.topic_id,
    facts: {
      topicId: row.topic_id,
      spaceId: row.space_id,
      kind: row.kind,
      postId: row.post_id,
      role: row.role,
      vote: row.vote,
      authorId: row.author_id,
      voterId: row.voter_id,
    },
  }
}
