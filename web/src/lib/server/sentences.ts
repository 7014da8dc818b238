import { Conflict, Forbidden, Invalid, NotFound, TooMany, type Refusal } from '@parvis/core/kernel/refusals'
import { all } from '../messages/generated/all.ts'
import type { Language, MessageKey, Translate } from '../messages/index.ts'
import { messagesIn } from './messages.ts'

/**
 * A refusal in the reader's language: by its reason where it has one, otherwise by the English sentence itself, which
 * stands in the catalogue beside its translations. A sentence that is not there is shown as it is.
 */
export function sentenceIn(language: Language, refusal: Refusal | string): string {
  const t = messagesIn(language) as (key: MessageKey, parameters?: object) => string
  if (typeof refusal === 'string') return bySentence(t, refusal)
  if (refusal instanceof Conflict) return byReason(t, refusal.reason) ?? bySentence(t, refusal.message)
  if (refusal instanceof NotFound) return t('refusals.absent')
  if (refusal instanceof TooMany) return bySentence(t, refusal.message)
  if (refusal instanceof Forbidden)
    return refusal.message ? bySentence(t, refusal.message) : t('refusals.forbidden')
  if (refusal instanceof Invalid)
    return Object.values(refusal.issues)
      .flat()
      .map((one) => bySentence(t, one))
      .join(' ')
  return refusal.message
}

/** `question.locked` -> refusals.questionLocked */
function byReason(t: Translate, reason: string): string | null {
  const key = reason.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.hasOwn(all.en.refusals, key) ? (t as (key: string) => string)(`refusals.${key}`) : null
}

type Sentence = (parameters?: object) => string
let keys: Map<string, string> | null = null

function bySentence(t: Translate, sentence: string): string {
  keys ??= new Map(
    Object.entries(all.en.refusals as Record<string, Sentence>)
      .filter(([, say]) => say.length === 0)
      .map(([key, say]) => [say(), key]),
  )
  const key = keys.get(sentence)
  if (key) return (t as (key: string) => string)(`refusals.${key}`)
  for (const [pattern, name] of withNumber) {
    const found = pattern.exec(sentence)
    if (found) return (t as (key: string, parameters: object) => string)(name, { count: Number(found[1]) })
  }
  return sentence
}

const withNumber: readonly (readonly [RegExp, MessageKey])[] = [
  [/^This can have (\d+) characters at most$/, 'refusals.atMost'],
  [/^This needs (\d+) characters at least$/, 'refusals.atLeast'],
  [/^Too small: expected string to have >=(\d+) characters$/, 'refusals.atLeast'],
  [/^Too big: expected string to have <=(\d+) characters$/, 'refusals.atMost'],
  [/^Invalid/, 'refusals.notUnderstood'],
]
