import { z } from 'zod'
import { optionalLine, text } from '../kernel/text.ts'

/** How the house speaks to the eye: its faces, its corners and its header. */
export const characters = ['editorial', 'modern', 'bold'] as const
export type Character = (typeof characters)[number]

/** What a visitor's home shows beside the welcome, in this order. */
export const homeSections = ['week', 'latest', 'helpers', 'solved', 'waiting', 'spaces'] as const
export type HomeSection = (typeof homeSections)[number]

export const brandShape = {
  colour: z
    .string('This must be a colour')
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'Write the colour as # and six digits, such as #0f7a43'),
  character: z.enum(characters, 'Choose one of these'),
  welcome: optionalLine(300),
  rules: text(20_000),
  home: z
    .array(z.enum(homeSections, 'This part of the home does not exist'))
    .transform((sections) => [...new Set(sections)]),
}

export type Brand = z.output<z.ZodObject<typeof brandShape>>

export const plain: Brand = {
  colour: '#0f7a43',
  character: 'editorial',
  welcome: '',
  rules: '',
  home: [...homeSections],
}
