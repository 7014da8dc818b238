/** Mails in the brand's own look. */
export { dressLetter } from './dress-letter.ts'
export { showLook } from './show-look.ts'
