import { PostProcessResult, type TranslatorConfigObject } from 'node-html-markdown'

/** Tags that stand inside a line. */
export const inline = 'a|abbr|b|cite|code|del|em|i|kbd|q|s|small|span|strike|strong|sub|sup|u'

/**
 * Markdown opens and closes emphasis only beside a word, so `**(1)**An` would show its stars: there the words stay
 * and the emphasis goes.
 */
export function emphasis(delimiter: string): TranslatorConfigObject[string] {
  return ({ node }) => ({
    spaceIfRepeatingChar: true,
    postprocess: ({ content }) => {
      const words = content.trim()
      if (!words || /\n\s*\n/.test(words) || words.includes(delimiter[0]!))
        return words ? content : PostProcessResult.RemoveNode
      const around = [besides(node, 'previousSibling')?.at(-1), besides(node, 'nextSibling')?.at(0)]
      const opens = !beside.test(words.at(0)!) || !/[\p{L}\p{N}]/u.test(around[0] ?? ' ')
      const closes = !beside.test(words.at(-1)!) || !/[\p{L}\p{N}]/u.test(around[1] ?? ' ')
      if (!opens || !closes) return content
      const [before = '', after = ''] = [/^\s*/.exec(content)?.[0], /\s*$/.exec(content)?.[0]]
      return `${before}${delimiter}${words}${delimiter}${after}`
    },
  })
}

const beside = /[^\p{L}\p{N}\s]/u
const isInline = new RegExp(`^(?:${inline})$`, 'i')

interface Standing {
  readonly parentNode: Standing | null
  readonly tagName?: string | null
  readonly previousSibling: { readonly textContent: string | null } | null
  readonly nextSibling: { readonly textContent: string | null } | null
}

/** The text that stands directly before or behind, also when that is outside of a mark around this one. */
function besides(node: Standing, side: 'previousSibling' | 'nextSibling'): string | undefined {
  for (let at: Standing | null = node; at; at = at.parentNode) {
    const text = at[side]?.textContent
    if (text) return text
    if (!isInline.test(at.parentNode?.tagName ?? '')) return undefined
  }
  return undefined
}
