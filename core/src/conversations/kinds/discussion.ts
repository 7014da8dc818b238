import type { Kind } from './kind.ts'

/** People talk: replies are read in the order they were said. */
export const discussion: Kind = {
  name: 'discussion',
  answer: 'reply',
  takesAcceptance: false,
  sort: 'oldest',
}
