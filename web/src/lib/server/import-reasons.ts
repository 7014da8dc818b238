import { messagesIn } from './messages.ts'
import { sentenceIn } from './sentences.ts'
import type { Language } from '../messages/index.ts'

/**
 * What an importer says of a row, in the reader's language. It is kept as the English sentence that was said, with the
 * numbers and names of its row, or with … for them where rows are counted. One that is not known is shown as it is.
 */
export function importReasonIn(language: Language, said: string): string {
  for (const [pattern, say] of withValues) {
    const found = pattern.exec(said)
    if (found) return say(messagesIn(language), found.slice(1), language)
  }
  return sentenceIn(language, whole.get(said) ?? said)
}

/** Constants that were counted as if each row had its own: "UTF-…" is UTF-8. */
const whole = new Map([
  ['This row is not in UTF-…', 'This row is not in UTF-8'],
  ['This file is not in UTF-…', 'This file is not in UTF-8'],
  ['This row has no end within … MB', 'This row has no end within 8 MB'],
  ['This file is longer than … MB', 'This file is longer than 64 MB'],
])

type Say = (t: ReturnType<typeof messagesIn>, values: readonly string[], language: Language) => string

const withValues: readonly (readonly [RegExp, Say])[] = [
  [/^Its (\w+) is not a date$/, (t, [field = '']) => t('refusals.rowNoDate', { field })],
  [/^The [Ii]d (-?\d+|-?…) was there before$/, (t, [id = '']) => t('refusals.rowTwice', { id })],
  [/^This row is not well-formed: (.*)$/s, (t, [why = '']) => t('refusals.rowTornAs', { why })],
  [/^This is not a topic: (.*)$/s, (t, [complaint = '']) => t('refusals.rowNotTopic', shapeIn(complaint))],
  [/^This is not a post: (.*)$/s, (t, [complaint = '']) => t('refusals.rowNotPost', shapeIn(complaint))],
  [/^The forum did not give this topic:$/, (t) => t('refusals.rowNotGiven')],
  [
    /^The forum did not give this topic: “(.*)”$/s,
    (t, [words = '']) => t('refusals.rowNotGivenSaying', { words }),
  ],
  [
    /^It cannot be kept: (.*)$/s,
    (t, [why = ''], language) => t('refusals.rowNotKept', { why: sentenceIn(language, why) }),
  ],
  [
    /^The post-number (\d+)\/(\d+) that it belongs to is not in this import$/,
    (t, [topic = '', id = '']) => t('refusals.rowMissingOne', { kind: 'numbered', id, topic }),
  ],
  [
    /^The (\S+?)(?:-id)? (\S+) that it belongs to is not in this import$/,
    (t, [kind = '', id = '']) => t('refusals.rowMissingOne', { kind, id, topic: '' }),
  ],
  [
    /^Its topic was skipped: (.*)$/,
    (t, [why = ''], language) => t('refusals.rowTopicSkipped', { why: afterColon(why, language) }),
  ],
  [
    /^Its title was cut to (\d+) characters$/,
    (t, [count = '']) => t('refusals.rowTitleCut', { count: Number(count) }),
  ],
]

/** `title: it has …` as a shape says it of a field, or of the whole. */
function shapeIn(complaint: string): { field: string; why: string } {
  const [, field = '', words = ''] = /^([\w.…]+): (.*)$/s.exec(complaint) ?? []
  if (words.includes('a character that cannot be kept')) return { field, why: 'character' }
  return { field, why: field === '' || field === 'it' ? 'whole' : 'field' }
}

/** A sentence behind a colon; German alone begins one with a capital there. */
function afterColon(why: string, language: Language): string {
  const said = sentenceIn(language, why.charAt(0).toUpperCase() + why.slice(1))
  return language === 'de' ? said : said.charAt(0).toLocaleLowerCase(language) + said.slice(1)
}
