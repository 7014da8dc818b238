import type { MessageKey } from '#lib/messages/index.ts'

/** The sentence of an act of the audit log: `person.role-changed` is staff.actPersonRoleChanged. */
export function sayAct(type: string): MessageKey {
  const words = type.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `staff.act${words.join('')}` as MessageKey
}

/** The sentence of a way in. */
export function sayDoor(door: string): MessageKey {
  return `staff.door${door.charAt(0).toUpperCase()}${door.slice(1)}` as MessageKey
}
