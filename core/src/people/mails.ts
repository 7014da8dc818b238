import type { Letter } from '../kernel/letter.ts'
import type { Language } from './languages.ts'
import { de } from './mail-texts/de.ts'
import { en } from './mail-texts/en.ts'
import { es } from './mail-texts/es.ts'
import { fr } from './mail-texts/fr.ts'
import { it } from './mail-texts/it.ts'
import type { MailTemplate, MailTexts, WordsOf } from './mail-texts/mail-texts.ts'
import { nl } from './mail-texts/nl.ts'
import { pt } from './mail-texts/pt.ts'

export const mailTexts: Readonly<Record<Language, MailTexts>> = { en, fr, de, es, it, nl, pt }

/** What is mailed before anybody is known by their address, and what is work; all else is about one's own account. */
const whys: Partial<Record<MailTemplate, 'address' | 'team'>> = {
  confirm: 'address',
  'already-member': 'address',
  claim: 'address',
  invite: 'address',
  'new-address': 'address',
  'drill-failed': 'team',
  'webhook-off': 'team',
}

/** A letter of this kind in one language: it greets, says its words around one button, and says why one gets it. */
export function compose<Template extends MailTemplate>(
  template: Template,
  language: Language,
  words: WordsOf[Template] & { readonly link: string },
): Omit<Letter, 'to'> {
  const { greeting, colon, letters, why } = mailTexts[language]
  const { community, link } = words
  const { subject, says, button, after } = letters[template](words)
  const texts = (all: readonly string[]) => all.map((one) => ({ part: 'text' as const, words: one }))
  return {
    template,
    language,
    community,
    colon,
    subject,
    preview: says[0] ?? '',
    parts: [...texts([greeting, ...says]), { part: 'button', words: button, link }, ...texts(after)],
    footer: [{ part: 'why', words: why[whys[template] ?? 'account'](community) }],
  }
}
