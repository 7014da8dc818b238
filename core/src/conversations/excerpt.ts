import { plainText } from '../kernel/markdown.ts'
import { cut } from '../kernel/text.ts'

/** The first words of a post, for lists and mails: `most` letters, and no word in two. Its HTML was cut anywhere: in a tag, in an entity, in a word. */
export function excerpt(beginning: string, most = 200): string {
  const words = plainText(beginning.replace(/<[^>]*$|&[^;]{0,6}$/, ''))
  return words.length <= most ? words : `${cut(words, most).replace(/\s+\S*$/, '')}…`
}
