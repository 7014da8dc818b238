import { makeSuggestions, type Suggestion } from './suggestions.ts'
import type { Surface } from './surface.ts'
import { tools, type Tool } from './tools.ts'
import type { Say } from './words.ts'

interface Parts {
  readonly surface: () => Surface
  readonly say: Say
  readonly act: (tool: Tool) => void
  readonly offers: (tool: Tool) => boolean
}

/** What the server offers for a name that was begun. */
interface Offered {
  readonly name: string
  readonly about?: string
  readonly put: string
  readonly href?: string
}

const kinds = { '@': 'people', '#': 'spaces' } as const

/**
 * What is offered while one types: people after `@`, spaces after `#`, and blocks after `/` at the beginning of a
 * paragraph.
 */
export function makeCompletion({ surface, say, act, offers }: Parts) {
  const suggestions = makeSuggestions(surface)
  const known = new Map<string, readonly Offered[]>()
  let left = ''
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = ''

  function follow() {
    clearTimeout(waiting)
    const before = surface().wordsBefore()
    if (before === null || before === left) return close()
    left = ''
    const block = /^\/(\p{L}*)$/u.exec(before)
    if (block) return suggestions.show(blocksCalled(block[1] ?? ''), say('writing.blocks'))
    const [, sign, begun = ''] = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}_’'-]{0,30})$/u.exec(before) ?? []
    if (!sign) return close()
    const question = `${kinds[sign as keyof typeof kinds]}=${encodeURIComponent(begun)}`
    asked = question
    const found = known.get(question)
    if (found) return offer(found, sign, begun)
    waiting = setTimeout(() => void ask(question, sign, begun), 120)
  }

  /** What is offered must still be what is asked for when it comes. */
  async function ask(question: string, sign: string, begun: string) {
    const response = await fetch(`/suggestions?${question}`).catch(() => null)
    const { items = [] }: { items?: Offered[] } = (await response?.json().catch(() => null)) ?? {}
    if (response?.ok) known.set(question, items)
    if (asked === question) offer(items, sign, begun)
  }

  function offer(items: readonly Offered[], sign: string, begun: string) {
    const rows = items.map(({ name, about, put, href }) => ({
      name,
      ...(about && { about }),
      choose: () => {
        surface().replaceBefore(sign.length + begun.length, put, href)
        surface().replaceBefore(0, ' ')
      },
    }))
    suggestions.show(rows, say(sign === '@' ? 'writing.people' : 'writing.spaces'))
  }

  function blocksCalled(begun: string): Suggestion[] {
    const fits = (name: string) => plainly(name).includes(plainly(begun))
    return surface()
      .blocks.filter(offers)
      .map((tool) => ({ tool, name: say(tools[tool].name) }))
      .filter(({ name }) => fits(name))
      .map(({ tool, name }) => ({
        name,
        choose: () => {
          surface().replaceBefore(begun.length + 1, '')
          act(tool)
        },
      }))
  }

  function close() {
    clearTimeout(waiting)
    asked = ''
    suggestions.hide()
  }

  return {
    element: suggestions.element,
    follow,
    close,
    take(event: KeyboardEvent): boolean {
      const taken = suggestions.take(event)
      // Put away, it comes back with the next letter, and not by itself.
      if (taken && event.key === 'Escape') left = surface().wordsBefore() ?? ''
      return taken
    },
  }
}

/** In small letters, without accents. */
function plainly(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
