import { z } from 'zod'
import type { Services } from '../kernel/services.ts'
import { reasons, type Reason } from './rules.ts'

/** Whose mails, and of which kind: those about some reasons at once, or the daily summary. */
export interface MailKind {
  readonly personId: string
  /** Empty for the summary, which is about whatever its reader wants to hear of once a day. */
  readonly reasons: readonly Reason[]
}

const good = 'no more of these mails'
const shape = z.tuple([z.uuid(), z.array(z.enum(reasons))])

/** What an address in a mail carries: it stops one kind of mails to one person, and does nothing else, for ever. */
export function unsubscribeToken({ vault }: Pick<Services, 'vault'>, kind: MailKind): string {
  return vault.seal(JSON.stringify([kind.personId, kind.reasons]), good).toString('base64url')
}

/** Null for what was made up, changed, or sealed with another key. */
export function readUnsubscribeToken({ vault }: Pick<Services, 'vault'>, token: string): MailKind | null {
  try {
    const [personId, kinds] = shape.parse(JSON.parse(vault.open(Buffer.from(token, 'base64url'), good)))
    return { personId, reasons: kinds }
  } catch {
    return null
  }
}
