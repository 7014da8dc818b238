import type { Transaction } from 'kysely'
import type { Tables } from './context.ts'
import type { Courier } from './courier.ts'
import type { SignOn } from './sign-on.ts'

/** The few things a command needs that are not in the database. Made once by the host, fakes in tests. */
export interface Services {
  /** Public address of the community without a trailing slash, for links in mails: http://localhost:3000 */
  readonly url: string
  readonly jobs: Jobs
  readonly files: Files
  readonly signOn: SignOn
  readonly vault: Vault
  readonly courier: Courier
  /** Called after each commit, to wake the readers of the log. */
  committed(): void
}

/** Everything that leaves the house goes through here, inside the command's own transaction. */
export interface Jobs {
  /** The same key is queued once, however often it is asked for. */
  enqueue(db: Transaction<Tables>, job: Job, key: string): Promise<void>
}

/** Mails carry ids and never a secret: one-time links are made when the mail is written. */
export type Job =
  | { readonly name: 'mail'; readonly data: MailOrder }
  | { readonly name: 'upkeep' | 'backup' | 'news' | 'pushes'; readonly data: Record<string, never> }
  | ((
      | { readonly name: 'webhook'; readonly data: WebhookOrder }
      | { readonly name: 'push'; readonly data: PushOrder }
    ) & {
      /** Not before this moment. */
      readonly startsAt: Date
      /** Whose turn it is: one receiver that is slow does not keep the others waiting. */
      readonly group: string
    })

/** To tell a device of what is new in a conversation: all that is after one event, up to another; and which try it is. */
export interface PushOrder {
  readonly deviceId: string
  readonly topicId: string
  readonly after: string
  readonly upTo: string
  readonly turn: number
}

/** One delivery, and which of its turns this job is. */
export interface WebhookOrder {
  readonly deliveryId: string
  readonly turn: number
}

export type MailOrder = NewsOrder | LetterOrder

/** Of what is new for somebody: all that is after one event, up to another one, in one conversation or everywhere. */
export type NewsOrder = {
  readonly personId: string
  readonly after: string
  readonly upTo: string
} & ({ readonly template: 'news'; readonly topicId: string } | { readonly template: 'summary' })

export type LetterOrder =
  | {
      readonly template: 'confirm' | 'sign-in' | 'reset' | 'claim'
      readonly personId: string
      readonly email: string
    }
  | {
      readonly template: 'already-member' | 'drill-failed' | NoticeOfSecurity
      readonly personId: string
      readonly email: string
      readonly signInId?: string
    }
  | {
      readonly template: 'new-address' | 'address-changed'
      readonly personId: string
      readonly email: string
    }
  | {
      readonly template: 'webhook-off'
      readonly personId: string
      readonly email: string
      readonly webhookId?: string
    }
  | { readonly template: 'invite'; readonly invitationId: string; readonly email: string }
  | {
      readonly template: 'suspended' | 'restored'
      readonly personId: string
      readonly email: string
      readonly suspensionId: string
    }
  | {
      readonly template: 'viewed'
      readonly personId: string
      readonly email: string
      readonly viewingId: string
    }

/** Told by mail whenever it happens, so that a person knows when it was not them. */
export type NoticeOfSecurity =
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-doubted'
  | 'provider-connected'
  | 'provider-disconnected'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-renewed'
  | 'recovery-code-used'
  | 'new-device'

/** Keeps what must be read again and would open a door if the database were stolen. */
export interface Vault {
  /** `about` says what it is good for, such as whose it is; it is asked for again to open it. */
  seal(text: string, about: string): Buffer
  /** Throws when it was changed, is about something else, or was sealed with another key. */
  open(sealed: Buffer, about: string): string
}

/** Uploaded files by key: a local folder by default, S3 by setting. */
export interface Files {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** Null when there is no such file. */
  get(key: string): Promise<{ bytes: Uint8Array; contentType: string } | null>
  remove(key: string): Promise<void>
}
