const answers = new Map<string, string>()
const mostAnswers = 500

/**
 * The best of the offered languages for an Accept-Language header; the first offered one when nothing fits. Browsers
 * send few different headers, so the answer is remembered: this runs for every visitor.
 */
export function negotiateLanguage(header: string | undefined, offered: readonly string[]): string {
  const wish = header ?? ''
  const asked = `${offered.join()} ${wish}`
  const answered = answers.get(asked)
  if (answered) return answered
  const answer = best(wish, offered)
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(asked, answer)
  return answer
}

function best(header: string, offered: readonly string[]): string {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return wishes.find((wish) => offered.includes(wish.language))?.language ?? offered[0] ?? 'en'
}
