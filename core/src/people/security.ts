import { z } from 'zod'

/** What managers decide about how people come in; kept in `settings` under `security`. */
export const securityShape = { staffNeedsSecondFactor: z.boolean() }
export type Security = z.output<z.ZodObject<typeof securityShape>>
export const undecided: Security = { staffNeedsSecondFactor: false }
