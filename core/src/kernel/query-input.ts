import { z } from 'zod'
import { Invalid } from './refusals.ts'

/** What a query was asked, checked: addresses and API calls bring anything. Sentences by field when it is not valid. */
export function queryInput<Output>(schema: z.ZodType<Output>, asked: unknown): Output {
  const parsed = schema.safeParse(asked)
  if (parsed.success) return parsed.data
  const { formErrors, fieldErrors } = z.flattenError(parsed.error)
  throw new Invalid({ ...fieldErrors, '': formErrors })
}

/** How many items a page has: what is asked for, within reason. */
export const pageLimit = (usual: number) => z.int().min(1).max(100).default(usual)

/** A word of an address: nothing is found under one that the database cannot even be asked about. */
export const word = z
  .string()
  .max(100)
  .refine((value) => !value.includes('\0'), 'This contains a character that cannot be kept')
