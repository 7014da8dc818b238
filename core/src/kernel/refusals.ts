/**
 * An expected no. Hosts turn each kind into their own language (a status, an exit code, a page); anything that is
 * not a refusal is a fault of ours: logged, and never shown.
 */
export abstract class Refusal extends Error {}

/** It does not exist, or the actor must not know that it does. */
export class NotFound extends Refusal {
  readonly what: string
  constructor(what: string) {
    super(`There is no such ${what}`)
    this.what = what
  }
}

/** The actor can see it but may not do this. The message is a sentence for people. */
export class Forbidden extends Refusal {}

/** What was typed is not acceptable: sentences by field; '' holds what concerns the whole. */
export class Invalid extends Refusal {
  readonly issues: Readonly<Record<string, readonly string[]>>
  constructor(issues: Record<string, readonly string[] | undefined>) {
    const present = Object.fromEntries(
      Object.entries(issues).filter((entry): entry is [string, string[]] => Boolean(entry[1]?.length)),
    )
    super(Object.values(present).flat().join('; ') || 'Invalid input')
    this.issues = present
  }
}

/** Allowed in principle, but not as things stand. `reason` is a stable dotted name, translated by the host. */
export class Conflict extends Refusal {
  readonly reason: string
  constructor(reason: string, sentence: string) {
    super(sentence)
    this.reason = reason
  }
}

/** Too often: try again after so many seconds. */
export class TooMany extends Refusal {
  readonly retryAfterSeconds: number
  constructor(sentence: string, retryAfterSeconds: number) {
    super(sentence)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
