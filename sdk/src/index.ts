/** The API of a Parvis community, typed: every operation, every answer and every refusal. */
export { openCommunity, type Community, type Options } from './open-community.ts'
export { everyItem } from './every-item.ts'
export { ok, Refused, type Problem } from './refused.ts'
export type { WebhookMessage } from './webhooks.ts'
export type { components, operations, paths } from './contract.ts'
