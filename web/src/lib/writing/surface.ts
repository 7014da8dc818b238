import type { Tool } from './tools.ts'
import type { Say } from './words.ts'

/** Where one writes: the visual editor, or the text area with its Markdown. The tools over it work on either. */
export interface Surface {
  readonly element: HTMLElement
  readonly tools: readonly Tool[]
  act(tool: Tool): void
  isOn(tool: Tool): boolean
  /** What stands in the paragraph before the caret; null where something is selected. */
  wordsBefore(): string | null
  /** Puts words, or a link, in place of so many letters before the caret. */
  replaceBefore(length: number, words: string, href?: string): void
  /** Where the caret is on the screen. */
  place(): { left: number; top: number; bottom: number }
  /** Blocks to choose from with `/`; none where Markdown is typed. */
  readonly blocks: readonly Tool[]
  addPicture(url: string): void
  focus(): void
  /** Takes a text in place of what is there, as if it had been typed; false where it cannot be shown here. */
  replaceAll(text: string): boolean
  close(): void
}

/** What a place to write needs of what stands around it. */
export interface Around {
  readonly say: Say
  readonly trusted: (html: string) => string
  /** Asks for a line of words beside the tools. Null: thought better of it. */
  readonly ask: (asked: Asked) => Promise<string | null>
  /** Says how it goes, for eyes and ears. */
  readonly tell: (...told: (Node | string)[]) => void
  readonly takePictures: (files: Iterable<File>) => void
  /** The caret moved, or something was written. */
  readonly changed: () => void
}

export interface Asked {
  readonly label: string
  readonly value: string
  readonly keep: string
}
