import { z } from 'zod'

/** The beginning of a text, `most` UTF-16 units at most; an emoji, which has two, is left out rather than cut in half. */
export function cut(whole: string, most: number): string {
  return whole.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** One line of 1 to `max` characters that shows something; line breaks and runs of spaces become one space. */
export function line(max: number) {
  return oneLine().pipe(
    z
      .string()
      .refine((value) => /[^\p{C}\p{Z}]/u.test(value), { error: 'This cannot be empty', abort: true })
      .max(max, `This can have ${max} characters at most`),
  )
}

/** The same, but it may be left empty. */
export function optionalLine(max: number) {
  return oneLine().pipe(z.string().max(max, `This can have ${max} characters at most`))
}

/**
 * Several lines of `min` to `max` characters; line ends become \n. Empty lines around them go, the indentation of the
 * first line stays: it may begin a block of code.
 */
export function text(max: number, min = 0) {
  return typed()
    .transform((value) =>
      value
        .replace(/\r\n?/g, '\n')
        .replace(/^(?:[^\S\n]*\n)+/, '')
        .trimEnd(),
    )
    .pipe(
      z
        .string()
        .min(min, min === 1 ? 'This cannot be empty' : `This needs ${min} characters at least`)
        .max(max, `This can have ${max} characters at most`),
    )
}

function oneLine() {
  return typed().transform((value) => value.replace(/\s+/g, ' ').trim())
}

/**
 * What people type, in one normal form (NFC). Refused: what the database cannot hold (NUL), and what is not text
 * at all (half of a surrogate pair).
 */
function typed() {
  return z
    .string('This must be text')
    .refine((value) => !value.includes('\0') && value.isWellFormed(), {
      error: 'This contains a character that cannot be kept',
      abort: true,
    })
    .transform((value) => value.normalize('NFC'))
}
