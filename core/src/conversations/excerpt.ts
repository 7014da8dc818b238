import { plainText } from '../kernel/markdown.ts'

/** The first words of a post, for lists and mails: `most` letters, and no word in two. Its HTML was cut anywhere: in a tag, in an entity, in a word. */
export function excerpt(beginning: string, most = 200): string {
  const words = plainText(beginning.replace(/<[^>]*$|&[^;]{0,6}$/, ''))
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')}…`
}
