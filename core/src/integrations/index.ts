/** What other programs need of us: the same answer to the same request. */
export { answerOnce } from './answer-once.ts'
export { forgetAnswers } from './forget-answers.ts'
