/**
 * What a mail says, before it is dressed in the brand's colours: whoever writes it knows the words and their language,
 * and nothing of tables and styles. Both bodies are made of it, so that they say the same.
 */
export interface Letter {
  readonly to: string
  /** What it is about, for the name of its file and for the log; never a secret. */
  readonly template: string
  readonly language: string
  readonly community: string
  readonly subject: string
  /** What mailboxes show beside the subject. */
  readonly preview: string
  readonly parts: readonly LetterPart[]
  /** Below the signature: why one gets it, and where one says otherwise. */
  readonly footer: readonly FootPart[]
  /** For mails that nobody asked for at this moment; without it a mail answers what its reader did. */
  readonly mailing?: Mailing
  /** The sign between a button's words and its address where the mail is plain text, with the language's space. */
  readonly colon: string
}

/** What a mailbox should know of mails that come by themselves, so that it groups them and its reader can stop them. */
export interface Mailing {
  /** Where they are stopped: by whoever opens the address, and by a program that posts to it. */
  readonly unsubscribe: string
  /** What the mail is about; mails about the same are shown as one conversation. */
  readonly thread: string | null
}

interface Words {
  readonly words: string
}

interface Lead extends Words {
  readonly link: string
}

export type LetterPart =
  | ({ readonly part: 'text' } & Words)
  /** What a conversation is called. */
  | ({ readonly part: 'title' } & Lead)
  /** What somebody said, and who. */
  | ({ readonly part: 'said'; readonly who: string } & Words)
  | ({ readonly part: 'button' } & Lead)

export type FootPart = ({ readonly part: 'why' } & Words) | ({ readonly part: 'way' } & Lead)
