import type { Language } from '@parvis/core/people'
import { getContext, setContext } from 'svelte'
import { loaders, type Messages, type Namespace } from './generated/index.ts'

export type { Language }
export type MessageKey = keyof Messages

type Sentence = (parameters?: object) => string
export type Sentences = { readonly [N in Namespace]?: Readonly<Record<string, Sentence>> }

/** Says a message in the reader's language: the key and the parameters it needs are checked by the compiler. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...parameters: keyof Messages[Key] extends never ? [] : [Messages[Key]]
) => string

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(loaders, text)
}

/**
 * What a page speaks with: the shell's sentences and those of its part of the house, in one language. In the browser
 * each pair is one small file, fetched once.
 */
export async function loadMessages(language: Language, namespaces: readonly Namespace[]): Promise<Sentences> {
  const loaded = namespaces.map(async (namespace) => [namespace, await load(language, namespace)] as const)
  return Object.fromEntries(await Promise.all(loaded)) as Sentences
}

type Said = Sentences[Namespace]
const known: Partial<Record<Language, Partial<Record<Namespace, Said>>>> = {}

/** Remembered, because to import a file that is loaded already still takes Node through its loader, on every page. */
async function load(language: Language, namespace: Namespace): Promise<Said> {
  const inLanguage = (known[language] ??= {})
  return (inLanguage[namespace] ??= (await loaders[language][namespace]()).default as Said)
}

/** A key that is not loaded is shown as itself: a page with an odd word is better than no page. */
export function translator(sentences: () => Sentences): Translate {
  return (key, ...parameters) => {
    const [namespace, name] = key.split('.') as [Namespace, string]
    return sentences()[namespace]?.[name]?.(...parameters.map(apart)) ?? key
  }
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A name in letters that go the other way takes nothing of the sentence along: U+2068 and U+2069 stand around it. */
function apart<Parameters extends object>(parameters: Parameters): Parameters {
  const values = Object.entries(parameters)
  if (!values.some(([, value]) => rightToLeft.test(value))) return parameters
  const kept = values.map(([name, value]) => [name, rightToLeft.test(value) ? `\u2068${value}\u2069` : value])
  return Object.fromEntries(kept) as Parameters
}

const place = Symbol('messages')

/** The root layout says how this page speaks; `useMessages` gives it to any component below. */
export function provideMessages(sentences: () => Sentences): Translate {
  return setContext(place, translator(sentences))
}

export function useMessages(): Translate {
  return getContext<Translate>(place)
}
