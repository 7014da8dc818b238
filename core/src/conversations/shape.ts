import { z } from 'zod'
import { line, text } from '../kernel/text.ts'

export const titleShape = line(200).pipe(z.string().min(3, 'A title needs 3 characters at least'))
export const bodyShape = saying(30_000)
export const commentLength = 1000
export const commentShape = saying(commentLength)

/** Text with at least one character that shows: spaces without width say nothing. */
function saying(max: number) {
  return text(max, 1).pipe(z.string().refine((body) => /[^\p{C}\p{Z}]/u.test(body), 'This cannot be empty'))
}

/** Tags as people type them become small letters with dashes, each once. */
export const tagsShape = z
  .array(line(80).transform(tagOf), 'These must be tags')
  .transform((tags) => [...new Set(tags)])
  .pipe(
    z
      .array(
        z
          .string()
          .regex(
            /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}+#.-]{1,35}$/u,
            'A tag has 1 to 35 letters, digits or + # . -',
          ),
      )
      .max(5, 'Five tags at most'),
  )

export function tagOf(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-')
}

/** A language that the author says it is, instead of what the words look like. */
export const languageShape = z.string().regex(/^[a-z]{2,3}$/, 'A language is two or three small letters')

export const voteShape = z.enum(['useful', 'thanks'])
