import type { Reason } from '../rules.ts'

/** Who did it, when they are known, and in what kind of conversation. */
export interface Doing {
  readonly name: string | null
  readonly kind: string
}

/** What mails about news say around the words of people, in one language. */
export interface NewsTexts {
  /** The sign between words and an address in plain text, with the space the language sets. */
  readonly colon: string
  /** "Bob answered your question". */
  readonly did: Readonly<Record<Reason, (doing: Doing) => string>>
  /** What one hears of, as a part of a list: "answers to your questions". */
  readonly about: Readonly<Record<Reason, string>>
  /** What else there is, when it is not told in full. */
  readonly more: (count: number) => string
  readonly read: string
  readonly summary: {
    readonly subject: (words: { readonly community: string; readonly count: number }) => string
    readonly says: (words: { readonly community: string }) => string
    readonly button: string
  }
  /** `about` is a list of what one hears of. */
  readonly why: (words: {
    readonly community: string
    readonly about: string
    readonly daily: boolean
  }) => string
  readonly stop: string
  readonly choose: string
}
