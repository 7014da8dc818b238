import { describe, expect, test } from 'vitest'
import { mailsStyle } from '../../test/mail-style.ts'
import { plain } from '../brand/index.ts'
import { vaultOf } from '../kernel/vault.ts'
import { dressLetter } from '../letters/index.ts'
import { languagesSpoken, type Language } from '../people/index.ts'
import { composeNews } from './compose-news.ts'
import type { News } from './find-news.ts'
import { newsTexts } from './news-texts.ts'
import { reasons } from './rules.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const services = { url: 'https://l.example.org', vault: vaultOf('the secret of these stories, long enough') }
const to = { personId: '019b9288-d680-7378-94a3-6bed658e5e65', email: 'zoe@example.org' }
const topic = (id: string) => ({ id, kind: 'question', title: `Frage ${id}`, url: `/c/${id}/frage` })
const news = (about: Partial<News>): News => ({
  reason: 'answer',
  name: 'Bob',
  words: 'Changez <le> pilote.',
  url: '/c/1/frage#2',
  topic: topic('1'),
  ...about,
})
const everything = reasons.map((reason) => news({ reason }))
const written = (language: Language, told: readonly News[], daily = false) =>
  composeNews({ to, language, community: 'Lumière & Co', news: told, daily, services })

describe('news', () => {
  test.each(languagesSpoken)('in %s say who did what, and are no copy of another language', (language) => {
    for (const daily of [false, true]) {
      const { text, html } = dressLetter(written(language, everything, daily), { ...plain, logo: null })
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\$\{/)
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).not.toContain('<le>')
    }
    const { did, about, stop, choose } = newsTexts[language]
    for (const reason of reasons) {
      expect(did[reason]({ name: 'Zoé', kind: 'discussion' })).toContain('Zoé')
      expect(did[reason]({ name: null, kind: 'question' })).not.toContain('null')
    }
    const said = (one: Language) => [...Object.values(newsTexts[one].about), newsTexts[one].stop].join()
    expect(languagesSpoken.filter((one) => said(one) === said(language))).toEqual([language])
    expect([...Object.values(about), stop, choose].every(Boolean)).toBe(true)
  })

  test('in French set their signs as French does', () => {
    const texts = [
      written('fr', everything),
      written('fr', everything, true),
      written('fr', [everything[0]!], true),
    ]
    const said = texts.flatMap(({ subject, footer, parts }) => [
      subject,
      ...footer.map(({ words }) => words),
      ...parts.map((part) => (part.part === 'said' ? part.who : part.words)),
    ])
    expect(said.join('\n').match(/.?[^\u00a0\u202f][:;?!](?=\s|$)/gm)).toBeNull()
  })

  test('carry an address that stops what they are about, and nothing else', () => {
    const kindOf = (told: readonly News[], daily: boolean) =>
      readUnsubscribeToken(
        services,
        new URL(written('en', told, daily).mailing!.unsubscribe).searchParams.get('token')!,
      )
    const two = [news({ reason: 'comment' }), news({ reason: 'mention' }), news({ reason: 'comment' })]
    expect(kindOf(two, false)).toEqual({ personId: to.personId, reasons: ['mention', 'comment'] })
    expect(kindOf(two, true)).toEqual({ personId: to.personId, reasons: [] })
    const elsewhere = { vault: vaultOf('another secret than theirs, also long enough') }
    const { searchParams } = new URL(written('en', two).mailing!.unsubscribe)
    expect(readUnsubscribeToken(elsewhere, searchParams.get('token')!)).toBeNull()
    expect(readUnsubscribeToken(services, 'x')).toBeNull()
  })

  test('are never longer than mailboxes show, however much there is', () => {
    const long = { words: 'é'.repeat(600), name: 'N'.repeat(60) }
    const many = Array.from({ length: 200 }, (_, n) =>
      news({ ...long, topic: { ...topic(String(n % 40)), title: 'T'.repeat(200) } }),
    )
    for (const letter of [written('de', many, true), written('de', many)]) {
      const { html, text } = dressLetter(letter, { ...plain, logo: null })
      expect(Buffer.byteLength(html)).toBeLessThan(mailsStyle.mostBytes)
      expect(mailsStyle.unknownIn(html)).toEqual([])
      expect(text).toMatch(/\d+ weitere Nachrichten/)
    }
  })
})
