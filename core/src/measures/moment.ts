import { z } from 'zod'
import { Invalid } from '../kernel/refusals.ts'

const written = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** An instant as people write it: a date is its midnight UTC, at the start of that day. */
export function momentOf(text: string): Date {
  const moment = written.safeParse(text).success ? new Date(text) : new Date(Number.NaN)
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1 || moment.getUTCFullYear() > 9999)
    throw new Invalid({ at: ['Write a date like 2026-01-31 or an instant like 2026-01-31T12:00:00Z'] })
  return moment
}
