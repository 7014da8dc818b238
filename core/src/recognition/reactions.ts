import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Event } from '../kernel/events.ts'
import type { Reactor } from '../kernel/react.ts'
import {
  giveBack,
  handOver,
  takeBack,
  transfer,
  type Handover,
  type Movement,
  type Removal,
} from './ledger.ts'
import { meritOf, type MeritEvent } from './rules.ts'

const merits = ['answer.accepted', 'answer.unaccepted', 'vote.given', 'vote.withdrawn'] as const
const deletions = { 'post.deleted': 'post-deleted', 'topic.deleted': 'topic-deleted' } as const
const restorations = { 'post.restored': 'post-restored', 'topic.restored': 'topic-restored' } as const
const removals = { ...deletions, ...restorations }

type RemovalEvent = Event<keyof typeof removals>
type MergeEvent = Event<'profile.merged'>

/**
 * Turns what people value in each other's posts into points. Imported history counts like any other. Points of a
 * post that is deleted go back, and return with it.
 */
export const recognition: Reactor = {
  module: 'recognition',
  types: [...merits, ...(Object.keys(removals) as RemovalEvent['type'][]), 'profile.merged'],
  async take(tx, events) {
    for (const stretch of stretches(events as (MeritEvent | RemovalEvent | MergeEvent)[])) {
      if (stretch.handover) await handOver(tx, stretch.handover)
      await transfer(tx, stretch.movements)
      await takeBack(tx, stretch.deletions)
      await giveBack(tx, stretch.restorations)
    }
  },
  async reset(tx: Tx) {
    await sql`truncate point_transfers, point_accounts`.execute(tx.db)
  },
}

interface Stretch {
  /** Comes first: everything in the stretch happened after it. */
  readonly handover: Handover | null
  readonly movements: Movement[]
  readonly deletions: Removal[]
  readonly restorations: Removal[]
  /** Topics with a deletion or restoration in this stretch. */
  readonly removed: Set<string>
  readonly touched: Set<string>
}

/**
 * What a deletion takes back depends on what was earned before it, so a topic's deletion never shares a stretch
 * with anything else of the same topic; a profile that is merged begins a stretch of its own. Everything else in one
 * stretch can be written set-wise, in any order.
 */
function stretches(events: readonly (MeritEvent | RemovalEvent | MergeEvent)[]): Stretch[] {
  let current = emptyStretch()
  const all = [current]
  for (const event of events) {
    if (event.type === 'profile.merged') {
      current = emptyStretch(handoverOf(event))
      all.push(current)
      continue
    }
    const { topicId } = event.facts
    const removal = isRemoval(event)
    if (removal ? current.touched.has(topicId) : current.removed.has(topicId)) {
      current = emptyStretch()
      all.push(current)
    }
    if (removal) {
      const removed = event.type in deletions ? current.deletions : current.restorations
      removed.push(removalOf(event))
      current.removed.add(topicId)
    } else {
      const merit = meritOf(event)
      if (!merit) continue
      const { personId, points, reason } = merit
      const { postId } = event.facts
      current.movements.push({
        event_id: event.id,
        reason,
        person_id: personId,
        points,
        at: event.at,
        topic_id: topicId,
        post_id: postId,
      })
    }
    current.touched.add(topicId)
  }
  return all
}

function handoverOf({ id, at, facts }: MergeEvent): Handover {
  return { event_id: id, at, from_id: facts.fromId, into_id: facts.personId }
}

function emptyStretch(handover: Handover | null = null): Stretch {
  return { handover, movements: [], deletions: [], restorations: [], removed: new Set(), touched: new Set() }
}

function isRemoval(event: MeritEvent | RemovalEvent): event is RemovalEvent {
  return event.type in removals
}

function removalOf({ id, at, type, facts }: RemovalEvent): Removal {
  const post_id = 'postId' in facts ? facts.postId : null
  return { event_id: id, reason: removals[type], at, topic_id: facts.topicId, post_id }
}
