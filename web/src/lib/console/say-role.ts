import type { MessageKey, useMessages } from '#lib/messages/index.ts'

/** What a role is called. */
export function sayRole(t: ReturnType<typeof useMessages>, role: string): string {
  const say = t as (key: MessageKey) => string
  return say(`console.roleOf${role.charAt(0).toUpperCase()}${role.slice(1)}` as MessageKey)
}
