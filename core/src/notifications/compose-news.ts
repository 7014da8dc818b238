import type { Letter, LetterPart } from '../kernel/letter.ts'
import type { Services } from '../kernel/services.ts'
import type { Language } from '../people/index.ts'
import type { News } from './find-news.ts'
import type { NewsTexts } from './news-texts/news-texts.ts'
import { newsTexts } from './news-texts.ts'
import { reasons } from './rules.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

export interface Told {
  readonly to: { readonly personId: string; readonly email: string }
  readonly language: Language
  readonly community: string
  /** At least one; of one conversation unless `daily`. */
  readonly news: readonly News[]
  readonly daily: boolean
  readonly services: Pick<Services, 'url' | 'vault'>
}

/** How much is told in full: more would be cut by mailboxes, and read by nobody. */
const most = { here: 10, conversations: 8, inEach: 3 }

/** A letter about what is new: who said what, one way into it, why one gets it and how to stop it. */
export function composeNews({ to, language, community, news, daily, services }: Told): Letter {
  const texts = newsTexts[language]
  const [first] = news
  if (!first) throw new Error('There is nothing to write about')
  const heard = reasons.filter((reason) => news.some((one) => one.reason === reason))
  const about = new Intl.ListFormat(language).format(heard.map((reason) => texts.about[reason]))
  const token = unsubscribeToken(services, { personId: to.personId, reasons: daily ? [] : heard })
  const unsubscribe = `${services.url}/unsubscribe?token=${token}`
  return {
    to: to.email,
    template: daily ? 'summary' : 'news',
    language,
    community,
    colon: texts.colon,
    subject: daily
      ? texts.summary.subject({ community, count: news.length })
      : `${first.topic.title} · ${community}`,
    preview: `${who(texts, first)}: ${first.words}`.slice(0, 150),
    parts: daily
      ? summary(texts, { community, news, url: services.url })
      : conversation(texts, news, services.url),
    footer: [
      { part: 'why', words: texts.why({ community, about, daily }) },
      { part: 'way', words: texts.stop, link: unsubscribe },
      { part: 'way', words: texts.choose, link: `${services.url}/settings/notifications` },
    ],
    mailing: { unsubscribe, thread: daily ? null : first.topic.id },
  }
}

function who(texts: NewsTexts, { reason, name, topic: { kind } }: News): string {
  return texts.did[reason]({ name, kind })
}

function told(texts: NewsTexts, news: readonly News[], inFull: number): LetterPart[] {
  const rest = news.length - inFull
  return [
    ...news
      .slice(0, inFull)
      .map((one) => ({ part: 'said' as const, who: who(texts, one), words: one.words })),
    ...(rest > 0 ? [{ part: 'text' as const, words: texts.more(rest) }] : []),
  ]
}

function conversation(texts: NewsTexts, news: readonly News[], url: string): LetterPart[] {
  const [first] = news
  return [
    { part: 'title', words: first!.topic.title, link: url + first!.topic.url },
    ...told(texts, news, most.here),
    { part: 'button', words: texts.read, link: url + first!.url },
  ]
}

function summary(
  texts: NewsTexts,
  { community, news, url }: Pick<Told, 'community' | 'news'> & { url: string },
): LetterPart[] {
  const conversations = [...Map.groupBy(news, ({ topic }) => topic.id).values()]
  const shown = conversations.slice(0, most.conversations)
  const rest = conversations.slice(most.conversations).flat().length
  return [
    { part: 'text', words: texts.summary.says({ community }) },
    ...shown.flatMap((one): LetterPart[] => [
      { part: 'title', words: one[0]!.topic.title, link: url + one[0]!.url },
      ...told(texts, one, most.inEach),
    ]),
    ...(rest > 0 ? [{ part: 'text' as const, words: texts.more(rest) }] : []),
    { part: 'button', words: texts.summary.button, link: `${url}/notifications` },
  ]
}
