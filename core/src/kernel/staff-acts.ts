import { isStaff, type Actor } from './actor.ts'
import type { Happening } from './catalogue.ts'

/**
 * What belongs into the audit log: `always`, or when it was done to somebody else's thing (the fact that names its
 * person), or never. A new event has to say so here, or it does not compile.
 */
export const staffActs = {
  'person.joined': null,
  'person.claimed': null,
  'person.role-changed': 'always',
  'person.profile-changed': 'personId',
  'person.address-changed': null,
  'person.data-taken': 'personId',
  'person.suspended': 'always',
  'person.restored': 'always',
  'profile.merged': 'personId',
  'viewing.started': 'always',
  'viewing.ended': 'always',
  'invitation.made': 'always',
  'invitation.withdrawn': 'always',
  'invitation.used': null,
  'community.changed': 'always',
  'space.changed': 'always',
  'picture.added': null,
  'topic.opened': null,
  'topic.locked': 'always',
  'topic.unlocked': 'always',
  'topic.deleted': 'authorId',
  'topic.restored': 'authorId',
  'topic.followed': null,
  'topic.unfollowed': null,
  'answer.given': null,
  'comment.made': null,
  'post.edited': 'authorId',
  'post.deleted': 'authorId',
  'post.restored': 'authorId',
  'answer.accepted': 'askerId',
  'answer.unaccepted': 'askerId',
  'vote.given': null,
  'vote.withdrawn': null,
  'webhook.made': 'always',
  'webhook.changed': 'always',
  'webhook.removed': 'always',
  'webhook.secret-rotated': 'always',
  'webhook.switched-off': 'always',
  'tool.made': 'always',
  'tool.changed': 'always',
  'tool.removed': 'always',
  'tool.secret-replaced': 'always',
  'tool.allowed': null,
  'tool.withdrawn': null,
  'notifications.read': null,
  'notifications.preferences-changed': null,
} as const satisfies Record<Happening, 'always' | 'personId' | 'authorId' | 'askerId' | null>

/** The events an audit log can hold, in the order of the catalogue. */
export const auditedTypes = (Object.keys(staffActs) as Happening[]).filter((type) => staffActs[type] !== null)

/** Whether this actor does this as staff (or as the operator), and not with their own. */
export function isStaffAct(
  actor: Actor,
  { type, facts }: { readonly type: Happening; readonly facts: Readonly<Record<string, unknown>> },
): boolean {
  const whose = staffActs[type]
  if (whose === null) return false
  return whose === 'always' || (isStaff(actor) && facts[whose] !== actor.id)
}
