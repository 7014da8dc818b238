import { plainText } from '../kernel/markdown.ts'

/** The first words of a post for lists. Its HTML was cut anywhere: in a tag, in an entity, in a word. */
export function excerpt(beginning: string): string {
  const words = plainText(beginning.replace(/<[^>]*$|&[^;]{0,6}$/, ''))
  return words.length <= 200 ? words : `${words.slice(0, 200).replace(/\s+\S*$/, '')}…`
}
