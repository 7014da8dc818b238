import { cut } from '@parvis/core/kernel/text'
import type {
  Answer,
  BreadcrumbList,
  Comment,
  DiscussionForumPosting,
  InteractionCounter,
  Organization,
  Person,
  ProfilePage,
  QAPage,
  WebSite,
} from 'schema-dts'
import type { PagePost, PageTopic } from '../conversation/forms.ts'

/** In whose words: the address that all others begin with, and what somebody is called whose name is gone. */
export interface Telling {
  readonly base: string
  readonly somebody: string
}

/** Of each post as much as a result shows: all of it would be the page a second time. */
const longest = 400

/** Google's "Q&A": a question with its answers, the accepted one apart. */
export function questionPage(topic: PageTopic, telling: Telling): QAPage {
  const accepted = topic.answers.find((one) => one.accepted)
  const suggested = topic.answers.filter((one) => !one.accepted)
  return {
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: topic.title,
      ...post(topic.opening, topic, telling),
      answerCount: topic.answersCount,
      ...(topic.tags.length && { keywords: [...topic.tags] }),
      ...(accepted && { acceptedAnswer: answer(accepted, topic, telling) }),
      ...(suggested.length && { suggestedAnswer: suggested.map((one) => answer(one, topic, telling)) }),
    },
  }
}

/** Google's "Discussion forum": what somebody began, with what others said. */
export function discussion(topic: PageTopic, telling: Telling): DiscussionForumPosting {
  const { upvoteCount, ...opening } = post(topic.opening, topic, telling)
  return {
    '@type': 'DiscussionForumPosting',
    headline: topic.title,
    ...opening,
    isPartOf: `${telling.base}/s/${encodeURIComponent(topic.space.slug)}`,
    ...(topic.tags.length && { keywords: [...topic.tags] }),
    commentCount: topic.answersCount,
    interactionStatistic: [counted('LikeAction', upvoteCount), counted('CommentAction', topic.answersCount)],
    comment: topic.answers.map((one) => comment(one, topic, telling)),
  }
}

function answer(one: PagePost, topic: PageTopic, telling: Telling): Answer {
  return { '@type': 'Answer', ...post(one, topic, telling) }
}

function comment(one: PagePost, topic: PageTopic, telling: Telling): Comment {
  return { '@type': 'Comment', ...post(one, topic, telling) }
}

function post(one: PagePost, topic: PageTopic, telling: Telling) {
  const text = wordsOf(one.bodyHtml)
  return {
    text: text.length > longest || one.bodyHtml.length > 2 * longest ? `${cut(text, longest)}…` : text,
    url: `${telling.base}${encodeURI(topic.url)}${one.role === 'opening' ? '' : `#${one.anchor}`}`,
    inLanguage: one.language,
    datePublished: one.createdAt,
    ...(one.editedAt && { dateModified: one.editedAt }),
    upvoteCount: one.usefulCount,
    author: author(one.author, telling),
    ...(one.comments.length && { comment: one.comments.map((each) => comment(each, topic, telling)) }),
  }
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** A body without its markup, its lines as they are: plain text for lists costs three times as much, for each post. */
function wordsOf(html: string): string {
  // Marks take room, too; a sign that is cut in two is not looked at any more.
  const bare = html
    .slice(0, 2 * longest)
    .replace(/<[^>]*$|&[^;]{0,6}$/, '')
    .replace(/<[^>]*>/g, '')
  return bare.includes('&')
    ? bare.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity).trim()
    : bare.trim()
}

function author({ name, handle }: PagePost['author'], { base, somebody }: Telling): Person {
  return {
    '@type': 'Person',
    name: name ?? somebody,
    ...(handle && { url: `${base}/p/${encodeURIComponent(handle)}` }),
  }
}

interface Profile {
  readonly handle: string
  readonly name: string
  readonly about: string
  readonly pictureUrl: string | null
  readonly website: string | null
  readonly joinedAt: string
}

/** Google's "Profile page". */
export function profilePage(person: Profile, { base }: Telling): ProfilePage {
  const url = `${base}/p/${encodeURIComponent(person.handle)}`
  return {
    '@type': 'ProfilePage',
    url,
    dateCreated: person.joinedAt,
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      alternateName: person.handle,
      identifier: person.handle,
      url,
      ...(person.about && { description: person.about }),
      ...(person.pictureUrl && { image: base + person.pictureUrl }),
      ...(person.website && { sameAs: [person.website] }),
    },
  }
}

/** Where a page stands, from the community down to itself. */
export function trail(
  steps: readonly (readonly [name: string, path: string])[],
  { base }: Telling,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: base + path,
    })),
  }
}

interface House {
  readonly name: string
  readonly tagline: string
  readonly languages: readonly string[]
  readonly brand: { readonly logoUrl: string | null }
}

/** The community itself, and how it is searched. */
export function house(
  { name, tagline, languages, brand }: House,
  { base }: Telling,
): [Organization, WebSite] {
  const url = `${base}/`
  // "query-input" is Google's own addition to SearchAction.
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${base}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } as const
  return [
    {
      '@type': 'Organization',
      name,
      url,
      ...(tagline && { description: tagline }),
      ...(brand.logoUrl && { logo: `${base}${brand.logoUrl}` }),
    },
    { '@type': 'WebSite', name, url, inLanguage: [...languages], potentialAction: search },
  ]
}

function counted(what: 'LikeAction' | 'CommentAction', userInteractionCount: number): InteractionCounter {
  return { '@type': 'InteractionCounter', interactionType: { '@type': what }, userInteractionCount }
}
