import type { webhooks } from './contract.ts'

type Payloads = {
  [Type in keyof webhooks]: NonNullable<webhooks[Type]['post']['requestBody']>['content']['application/json']
}

/** What a webhook is told, once its signature was verified: `type` says which one it is, and what is in `data`. */
export type WebhookMessage = Payloads[keyof Payloads]
