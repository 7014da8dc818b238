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

/**
 * A mail's subject and its two bodies, which say the same: plain text first, and HTML that a screen reader likes. Both
 * greet, and are signed with the community's name.
 */
export function compose<Template extends MailTemplate>(
  template: Template,
  language: Language,
  words: WordsOf[Template] & { readonly link: string },
) {
  const { greeting, colon, letters } = mailTexts[language]
  const { community, link } = words
  const { subject, says, button, after } = letters[template](words)
  const text = [greeting, ...says, `${button}${colon}\n${link}`, ...after, `— ${community}`].join('\n\n')
  const paragraphs = [
    ...[greeting, ...says].map(paragraph),
    `<p><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:6px;
      background:#1f3a5f;color:#ffffff;text-decoration:none;font-weight:600">${escaped(button)}</a></p>`,
    ...after.map(paragraph),
    `<p style="word-break:break-all;color:#444444">${escaped(link)}</p>`,
    paragraph(`— ${community}`),
  ]
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1b1b1b;font:16px/1.5 system-ui,sans-serif">
<main style="max-width:36em;margin:0 auto">
${paragraphs.join('\n')}
</main>
</body>
</html>
`
  return { subject, text, html }
}

function paragraph(words: string): string {
  return `<p>${escaped(words)}</p>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
