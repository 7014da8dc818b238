import { z } from 'zod'
import { optionalLine } from '../kernel/text.ts'

/** A mail address as we keep and compare it: in small letters. */
export function emailAddress() {
  return optionalLine(254)
    .transform((value) => value.toLowerCase())
    .pipe(z.email('This is not a mail address'))
}

/** A password somebody chooses: long rather than complicated. It is never trimmed. */
export function newPassword() {
  return anyPassword().pipe(z.string().min(10, 'A password needs 10 characters at least'))
}

/** A password somebody types to come in: nothing here may say why it is wrong. */
export function anyPassword() {
  return z
    .string('This must be text')
    .max(200, 'A password can have 200 characters at most')
    .transform((value) => value.toWellFormed().normalize('NFKC'))
}

/** A code of an app, or a recovery code, as people type them. */
export const oneTimeCode = z
  .string('This must be text')
  .max(60, 'This code is not right, or was used already')
  .transform((value) => value.replace(/\s/g, ''))

/** Where a request came from, for throttling, and so that people know their own sessions. Hosts fill it in, never a form. */
export const origin = {
  address: z.string().max(100).default(''),
  /** What the browser keeps since it was let in, to be known again. */
  device: z
    .string()
    .default('')
    .transform((value) => value.slice(0, 100)),
  userAgent: z
    .string()
    .default('')
    .transform((value) => value.replaceAll('\0', '').toWellFormed().slice(0, 300)),
}

/** A time zone that this machine knows, such as Europe/Paris. */
export const timeZone = z.string('This must be text').refine(knowsTimeZone, 'This time zone is not known')

function knowsTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
