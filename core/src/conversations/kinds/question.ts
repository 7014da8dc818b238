import type { Kind } from './kind.ts'

/** Somebody needs something: answers compete, and one of them may have solved it. */
export const question: Kind = { name: 'question', answer: 'answer', takesAcceptance: true, sort: 'useful' }
