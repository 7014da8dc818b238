import { sql, type Expression, type RawBuilder } from 'kysely'
import type { Language } from '../people/index.ts'

/** More than a post may have; what is imported and longer is found by its beginning. Keeps any text under 1 MB of words. */
const mostIndexed = 40_000

/**
 * The words of Markdown, cheaply: addresses of links and HTML are no words of the author. Every pattern stops at the
 * first character that cannot belong to it, so that no text makes it slow.
 */
export function plainText(markdown: Expression<unknown>): RawBuilder<string> {
  return sql<string>`regexp_replace(left(${markdown}, ${sql.lit(mostIndexed)}),
    '\\]\\([^()\\s]*(?: "[^"()]*")?\\)|<[^<>]*>|https?://[^\\s<>]+', ' ', 'g')`
}

/** Those of PostgreSQL, for the languages that the pages speak. */
const stemmers: Record<Language, string> = {
  en: 'english',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
}

/** The stemmer of a language; words of any other language are only compared without their accents. */
export function stemmer(language: Expression<unknown>): RawBuilder<string> {
  const cases = Object.entries(stemmers).map(
    ([spoken, name]) => sql`when ${sql.lit(spoken)} then ${sql.lit(name)}`,
  )
  return sql<string>`(case ${language} ${sql.join(cases, sql` `)} else 'simple_unaccent' end)::regconfig`
}

/**
 * Two vectors in one: stems of the language, and words without accents. The stemmer must see the accents: 88 of 436
 * French words get another stem without them. English that has no accent is content with its stems: the words
 * themselves would cost as much again, and find nothing more.
 */
export function vector(language: Expression<unknown>, text: Expression<unknown>): RawBuilder<string> {
  return sql<string>`case when ${language} = 'en' and octet_length(${text}) = length(${text})
    then to_tsvector('english', ${text})
    when ${language} in (${sql.join(Object.keys(stemmers).map((spoken) => sql.lit(spoken)))})
    then to_tsvector(${stemmer(language)}, ${text}) || to_tsvector('simple_unaccent', ${text})
    else to_tsvector('simple_unaccent', ${text}) end`
}

/** The quarter of a moment as a word that nobody can type, for looking among the newest posts first. */
export function quarter(at: Expression<unknown>): RawBuilder<string> {
  return sql<string>`('@' || to_char(${at} at time zone 'UTC', 'YYYY"q"Q'))`
}
