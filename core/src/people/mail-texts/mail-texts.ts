import type { NoticeOfSecurity } from '../../kernel/services.ts'

/** What a mail says, in the order in which it is read; the link stands between `says` and `after`. */
export interface MailText {
  readonly subject: string
  readonly says: readonly string[]
  /** What the link does, in a few words. */
  readonly button: string
  readonly after: readonly string[]
}

interface Community {
  readonly community: string
}

/** What a mail of each kind is told, to say it. Moments are words already, by the reader's clock. */
export interface WordsOf extends Record<Exclude<NoticeOfSecurity, 'new-device'>, Community> {
  readonly confirm: Community
  readonly 'already-member': Community
  readonly 'sign-in': Community
  readonly reset: Community
  /** `name`: what an imported profile is called. */
  readonly claim: Community & { readonly name: string }
  /** `host`: who invites, when they are still here. */
  readonly invite: Community & { readonly host: string | null; readonly until: string }
  readonly 'new-address': Community
  readonly 'address-changed': Community
  readonly suspended: Community & { readonly reason: string; readonly until: string | null }
  readonly restored: Community
  /** `when`: from when to when, such as "22 November 2026, 11:40 – 11:52". */
  readonly viewed: Community & { readonly owner: string; readonly reason: string; readonly when: string }
  /** `device`: what `device` of the same language said; null when it is not known. */
  readonly 'new-device': Community & { readonly at: string; readonly device: string | null }
  readonly 'drill-failed': Community
  readonly 'webhook-off': Community
}

export type MailTemplate = keyof WordsOf

/** All that is mailed, in one language. */
export interface MailTexts {
  /** Without a name: anybody may type any name at sign-up, and their words must not travel in our mails. */
  readonly greeting: string
  /** The sign between a button's words and its address where a mail is plain text, with the space the language sets. */
  readonly colon: string
  /** A browser and what it runs on, such as "Firefox on Linux". */
  readonly device: (words: { readonly browser: string; readonly system: string }) => string
  /** Why one gets it: it is one's own account, an address that somebody typed, or one's work for the community. */
  readonly why: Readonly<Record<'account' | 'address' | 'team', (community: string) => string>>
  readonly letters: { readonly [Template in MailTemplate]: (words: WordsOf[Template]) => MailText }
}
