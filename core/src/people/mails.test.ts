import { describe, expect, test } from 'vitest'
import { languageFor, languagesSpoken, type Language } from './languages.ts'
import type { MailTemplate } from './mail-texts/mail-texts.ts'
import { plain } from '../brand/index.ts'
import { dressLetter } from '../letters/index.ts'
import { compose, mailTexts } from './mails.ts'

const link = 'http://localhost:3000/confirm?token=A1'
/** Each of these must be said somewhere in the mail that is told it. */
const words = {
  community: 'Lumière & Co',
  name: 'Zoé',
  host: 'Alice',
  owner: 'Olga',
  reason: 'Réclame <répétée>',
  until: '24 décembre 2026',
  when: '11:40 – 11:52',
  at: '22 novembre 2026',
  device: 'Firefox / Linux',
  link,
}
const toldOnly: Partial<Record<MailTemplate, readonly (keyof typeof words)[]>> = {
  claim: ['name'],
  invite: ['host', 'until'],
  suspended: ['reason', 'until'],
  viewed: ['owner', 'reason', 'when'],
  'new-device': ['at', 'device'],
}
const templates = Object.keys(mailTexts.en.letters) as MailTemplate[]
const each = languagesSpoken.flatMap((language) => templates.map((template) => [language, template] as const))

const dressed = (template: MailTemplate, language: Language, told: typeof words) =>
  dressLetter({ ...compose(template, language, told), to: 'zoe@example.org' }, { ...plain, logo: null })

describe('a mail', () => {
  test.each(each)('in %s, “%s” says what it has to', (language, template) => {
    const { subject, text, html } = dressed(template, language, words)
    const { greeting, colon, letters } = mailTexts[language]
    const { says, button, after } = letters[template](words)
    const parts = [greeting, colon, subject, ...says, button, ...after]
    expect(
      parts.filter((part) => part.trim() === '' || /\b(?:undefined|null|NaN)\b|\s{2}/.test(part)),
    ).toEqual([])
    expect([says.length, after.length].every(Boolean)).toBe(true)
    expect(text.startsWith(`${greeting}\n\n`)).toBe(true)
    expect(text).toContain(`${button}${colon}\n${link}\n`)
    expect(text).toMatch(/\n\n— Lumière & Co\n\n[^\n]{20,}$/)
    for (const told of toldOnly[template] ?? []) expect(text).toContain(words[told])
    expect(html).toContain(`<html lang="${language}" dir="ltr"`)
    expect(html).not.toContain('<répétée>')
  })

  test.each(each)('in %s, “%s” is no copy of another language', (language, template) => {
    const said = (one: typeof language) => mailTexts[one].letters[template](words).says.join()
    expect(languagesSpoken.filter((one) => said(one) === said(language))).toEqual([language])
  })

  test.each(languagesSpoken)('in %s does without what nobody knows', (language) => {
    const { letters, device } = mailTexts[language]
    const short = [
      letters.invite({ ...words, host: null }),
      letters.suspended({ ...words, until: null }),
      letters['new-device']({ ...words, device: null }),
    ]
    for (const { subject, says, after } of short)
      expect([subject, ...says, ...after].join('\n')).not.toMatch(/\b(?:undefined|null)\b/)
    expect(device({ browser: 'Firefox', system: 'Linux' })).toMatch(/^Firefox .+ Linux$/)
  })
})

describe('a mail in French', () => {
  test.each(templates)('“%s” sets its signs as French does', (template) => {
    const { subject, text } = dressed(template, 'fr', { ...words, when: '', at: '' })
    const said = [subject, text].join('\n')
    expect(said).toMatch(/[^\n]\u00a0:\n/)
    expect(said.match(/.?[^\u00a0\u202f][:;?!](?=\s|$)|«[^\u00a0\u202f].?|.?[^\u00a0\u202f]»/gm)).toBeNull()
  })
})

describe('a person', () => {
  test('is spoken to in their language, or in the first one of the community', () => {
    const community = { languages: ['de', 'fr'] as const }
    expect(languageFor({ locale: 'pt' }, community)).toBe('pt')
    expect(languageFor({ locale: null }, community)).toBe('de')
    expect(languageFor({ locale: 'pl' }, community)).toBe('de')
  })

  test('is spoken to in a language that every machine knows by its name', () => {
    expect(Intl.getCanonicalLocales([...languagesSpoken])).toEqual([...languagesSpoken])
    expect(Intl.DateTimeFormat.supportedLocalesOf([...languagesSpoken])).toEqual([...languagesSpoken])
  })
})
