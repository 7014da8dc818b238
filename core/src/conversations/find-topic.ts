import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { Conflict, NotFound } from '../kernel/refusals.ts'
import { communityLanguages } from '../people/index.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { isQuiet, maySeeDeleted, type SpaceFacts, type TopicFacts } from './rules.ts'

/** A conversation with what its rules need, of itself and of its space. */
export interface Topic extends TopicFacts, SpaceFacts {
  readonly id: string
  readonly space_id: string
  readonly kind: 'question' | 'discussion'
  readonly title: string
  readonly slug: string
  readonly language: string
  readonly tags: string[]
  readonly accepted_by: string | null
  readonly spoken: string[]
}

/**
 * Locked, so that two people changing one conversation at once are served one after the other. What the actor may
 * not see is not found.
 */
export async function topicForChange(tx: Tx, id: string): Promise<Topic> {
  const { rows } = await sql<Topic>`/* topic_for_change */
    select t.id, t.space_id, t.kind, t.title, t.slug, t.language, t.tags, t.author_id, t.answers_count,
      t.accepted_post_id, t.accepted_by, t.locked_at, t.deleted_at, t.deleted_by,
      s.read_from, s.write_from, s.archived_at, ${communityLanguages} as spoken
    from topics t join spaces s on s.id = t.space_id
    where t.id = ${id} and s.read_from = any(${visibleSpaces(tx.actor)})
    for no key update of t`.execute(tx.db)
  const topic = rows[0]
  if (!topic || (topic.deleted_at && !maySeeDeleted(tx.actor, topic))) throw new NotFound('conversation')
  return topic
}

/** Refuses to add anything where nothing more is said, and says why. */
export function refuseQuiet(topic: Topic): void {
  if (!isQuiet(topic, topic)) return
  if (topic.deleted_at) throw new Conflict('topic.deleted', 'This conversation was deleted')
  if (topic.locked_at) throw new Conflict('topic.locked', 'This conversation is closed')
  throw new Conflict('space.archived', 'This space is archived: it can be read, but nothing is added')
}

/** The facts that every event of a conversation begins with. */
export function placeOf(topic: Topic) {
  return { topicId: topic.id, spaceId: topic.space_id, kind: topic.kind }
}
