import { z } from 'zod'

/**
 * What an imported text brings: rendered by the importer with the renderer of this house, signed by a person or by
 * a mere name, and in a language or '' when its words do not tell.
 */
export const importedText = {
  id: z.uuid(),
  authorId: z.uuid().nullable(),
  authorName: z.string().nullable(),
  bodyMarkdown: z.string(),
  bodyHtml: z.string(),
  language: z.string(),
  createdAt: z.date(),
  editedAt: z.date().nullable(),
}
