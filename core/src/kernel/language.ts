/**
 * The small words that a language cannot do without. They are a third of any sentence, so a dozen words are enough
 * to tell; a text of names and code has none, and then nothing is guessed.
 */
const smallWords: Record<string, string> = {
  en: `the a an of and to in is that it for was on are with as at be this have from or had by not but what all were we
    when your can said there an each which she do how their if will up other about out many then them these so some
    her would make like him into has could more see no way been who its now my than did get you they i any just
    does where why should because while here also only very am don't can't isn't doesn't it's i'm`,
  fr: `le la les de des du un une et est à en que qui dans pour pas ce il ne sur se au avec plus par je tout
    nous vous mais ou cette ces son sa ses mon ma mes comme sont été être avoir fait aux leur leurs elle ils on si
    y même sans bien dont donc quand où très peut aussi encore quel quelle faut alors déjà j'ai c'est n'est d'un
    d'une l'on qu'il ça votre notre moi lui suis avez puis chez depuis trop rien merci bonjour l' d' j' n' c' s' qu'`,
  de: `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde wenn können ich mein meine wir ihr kann was ja gibt habe schon sehr keine kein diese
    dieser dieses mir mich bin doch warum muss`,
  es: `el la los las de que y en un una por con no para su se al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno les ni contra otros ese
    eso ante ellos e esto mí antes algunos qué unos yo otro otras es son está están fue ser tiene puedo puede cómo
    mi tu usted hola gracias estoy tengo del`,
  it: `il lo la i gli le di a da in con su per tra fra un uno una e è non che si come più ma anche del della dei
    delle degli nel nella nei alla al ai dal dalla sono ha ho hanno questo questa questi queste mi ti ci vi se
    perché quando dove chi cosa essere stato stata molto ancora quindi però già sul sulla c'è mio mia può posso
    ciao grazie c'era l' d' c' un' dell' all' nell' dall' sull'`,
  nl: `de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar heb
    heeft wordt door over ze hij ik je we jij u mijn deze dit geen kan zou wel meer worden waar hoe wat wie zo
    tot al werd veel moet omdat deze hebben hun ons onze zich iets niets altijd bent ben toch`,
  pt: `o a os as de que e do da em um uma para com não por mais dos das se na no nas nos como mas ao ele ela à
    seu sua ou quando muito já eu também só pelo pela até isso entre depois sem mesmo aos ter seus quem nas me
    esse eles você essa num nem suas meu às minha têm numa pelos havia seja são está foi ser tem posso pode olá
    obrigado obrigada estou tenho então aqui`,
}

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(smallWords))
  for (const word of new Set(words.split(/\s+/)))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Letters that only one of these languages writes. */
const tellTales: readonly (readonly [RegExp, string])[] = [
  [/[œùûî]/, 'fr'],
  [/[ßäö]/, 'de'],
  [/[ñ¿¡]/, 'es'],
  [/[ãõ]/, 'pt'],
  [/ì|ò/, 'it'],
  [/ij/, 'nl'],
]

/**
 * Scripts that none of these languages is written in. Where several languages share one, a text in it is said to be in
 * that script and no more (RFC 5646, 4.1: `und`), which is enough for a voice not to read it as French.
 */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
]

/** Of the letters that are not Latin: Japanese writes no less in its own, between those it shares with Chinese. */
const leastShare = 0.1

const enoughLetters = 6000
const enoughWords = 300

/**
 * Which language a text is in. Short or mixed text proves nothing: then it is the first of those expected, which is the
 * community's own (or, for an edit, what it was before). One that is not expected has to show more of itself. A text
 * mostly in another script than Latin is told by its letters. Other languages are never guessed.
 */
export function detectLanguage(text: string, expected: readonly string[]): string {
  const [first = 'en'] = expected
  const byScript = languageOfScript(text.slice(0, enoughLetters))
  if (byScript) return byScript
  const words = wordsOf(text)
  const among = (languages: readonly string[], evidence: number, lead: number) => {
    const [best, second] = [...scored(words, languages)].toSorted((one, other) => other[1] - one[1])
    return best && best[1] >= evidence && best[1] >= (second?.[1] ?? 0) * lead ? best[0] : null
  }
  const foreign = among(Object.keys(smallWords), 4, 1.6)
  if (foreign && !expected.includes(foreign)) return foreign
  return expected.length < 2 ? first : (among(expected, 2, 1.25) ?? first)
}

function languageOfScript(text: string): string | null {
  const foreign = text.match(/[^\P{L}\p{Script=Latin}]/gu)
  if (!foreign || foreign.length * 2 <= text.match(/\p{L}/gu)!.length) return null
  const isWritten = (script: RegExp) => foreign.filter((letter) => script.test(letter)).length
  return scripts.find(([script]) => isWritten(script) >= foreign.length * leastShare)?.[1] ?? null
}

/** How a language is written: in Arabic, Hebrew and a few other scripts a line begins on the right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi|und-Arab)\b/.test(language) ? 'rtl' : 'ltr'
}

function wordsOf(text: string): string[] {
  const plain = text.slice(0, enoughLetters).toLowerCase().replaceAll('’', "'")
  return (plain.match(/[\p{L}']+|[¿¡]/gu) ?? []).slice(0, enoughWords)
}

/** How much of each language shows in these words: one that several share counts a part for each. */
function scored(words: readonly string[], languages: readonly string[]): Map<string, number> {
  const scores = new Map(languages.map((language) => [language, 0]))
  const add = (language: string, score: number) => {
    const known = scores.get(language)
    if (known !== undefined) scores.set(language, known + score)
  }
  for (const word of words) {
    const speakers = speakersOf(word).filter((language) => scores.has(language))
    for (const language of speakers) add(language, 1 / speakers.length)
    for (const [letters, language] of tellTales) if (letters.test(word)) add(language, 0.4)
  }
  return scores
}

/** Whose small word it is, or whose elided one it begins with: l'eau, dell'acqua. */
function speakersOf(word: string): readonly string[] {
  const whole = languagesOf.get(word)
  const apostrophe = word.indexOf("'")
  return whole ?? (apostrophe > 0 ? languagesOf.get(word.slice(0, apostrophe + 1)) : undefined) ?? []
}
