import { z } from 'zod'
import { reasons, type Reason } from './rules.ts'

/** When somebody is written to about what they have not read: some minutes later, once a day, or not at all. */
export const mailTimes = ['at-once', 'daily', 'never'] as const
export type MailTime = (typeof mailTimes)[number]

/** How one reason reaches a person outside of the house. */
export interface Preference {
  readonly mail: MailTime
  readonly push: boolean
}

/**
 * What holds until somebody says otherwise: who is spoken to hears of it, what goes on elsewhere is told once a day,
 * and applause waits until they come by.
 */
export const usual: Readonly<Record<Reason, Preference>> = {
  mention: { mail: 'at-once', push: true },
  accepted: { mail: 'at-once', push: true },
  answer: { mail: 'at-once', push: true },
  comment: { mail: 'at-once', push: true },
  thanks: { mail: 'never', push: false },
  useful: { mail: 'never', push: false },
  follow: { mail: 'daily', push: false },
}

const reason = z.enum(reasons, 'There is no such reason')

export const preferencesShape = {
  mail: z.partialRecord(reason, z.enum(mailTimes, 'Choose one of these')).default({}),
  push: z.partialRecord(reason, z.boolean()).default({}),
  /** True stops every mail about news, false lets them come again; without it that stays as it is. */
  stopped: z.boolean().optional(),
}
