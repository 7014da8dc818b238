const names = new Map<string, string>()

/** A language by the name it gives itself: Français, Deutsch. */
export function languageName(language: string): string {
  const known = names.get(language)
  if (known !== undefined) return known
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  const capital = name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  names.set(language, capital)
  return capital
}
