import { makeSuggestions, type Suggestion } from './suggestions.ts'
import type { Surface } from './surface.ts'
import type { Tool } from './tools.ts'
import type { Say } from './words.ts'

interface Parts {
  readonly surface: () => Surface
  readonly say: Say
  readonly act: (tool: Tool) => void
}

/** What is offered while one types: blocks after `/` at the beginning of a paragraph. */
export function makeCompletion({ surface, say, act }: Parts) {
  const suggestions = makeSuggestions(surface)
  let left = ''

  function follow() {
    const before = surface().wordsBefore()
    const called = before === null ? null : /^\/(\p{L}*)$/u.exec(before)
    if (!called || before === left) return suggestions.hide()
    left = ''
    suggestions.show(blocksCalled(called[1] ?? ''), say('writing.blocks'))
  }

  function blocksCalled(begun: string): Suggestion[] {
    const fits = (name: string) => plainly(name).includes(plainly(begun))
    return surface()
      .blocks.map((tool) => ({ tool, name: say(`writing.${tool}`) }))
      .filter(({ name }) => fits(name))
      .map(({ tool, name }) => ({
        name,
        choose: () => {
          surface().replaceBefore(begun.length + 1, '')
          act(tool)
        },
      }))
  }

  return {
    element: suggestions.element,
    follow,
    close: () => suggestions.hide(),
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
