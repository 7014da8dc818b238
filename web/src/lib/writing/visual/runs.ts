import { Mark, type Node } from 'prosemirror-model'
import { bareAddresses } from './read.ts'
import { schema } from './schema.ts'

/** A piece of a line that is signed in one way: words, a picture, or the end of the line. */
export interface Run {
  readonly text: string
  readonly node: Node | null
  readonly marks: readonly Mark[]
}

const { link, code } = schema.marks as { link: Mark['type']; code: Mark['type'] }

/**
 * What is in a paragraph, as Markdown can say it: signs hold words and not the spaces around them, no line begins or
 * ends with a space, and an address is a link.
 */
export function runsOf(block: Node): Run[] {
  const runs = block.children.flatMap((child) => (child.isText ? pieces(child) : [whole(child)]))
  return merged(trimmed(merged(spaced(runs))))
}

function whole(node: Node): Run {
  const marks = node.type.name === 'image' ? node.marks.filter(({ type }) => type === link) : []
  return { text: '', node, marks }
}

function pieces({ text = '', marks }: Node): Run[] {
  const plain = text.replace(/[\t\r\n]/g, ' ')
  if (code.isInSet(marks)) return [{ text: plain, node: null, marks }]
  if (link.isInSet(marks)) return words(plain, marks)
  const runs: Run[] = []
  let at = 0
  for (const { from, to, href } of bareAddresses(plain)) {
    runs.push(...words(plain.slice(at, from), marks))
    runs.push({ text: plain.slice(from, to), node: null, marks: link.create({ href }).addToSet(marks) })
    at = to
  }
  return [...runs, ...words(plain.slice(at), marks)]
}

function words(text: string, marks: readonly Mark[]): Run[] {
  const parts = /^(\s*)([^]*?)(\s*)$/.exec(text)?.slice(1) ?? []
  return parts.filter(Boolean).map((part) => ({ text: part, node: null, marks }))
}

/** Spaces, and ends of lines, wear what both of their neighbours wear. */
function spaced(runs: readonly Run[]): Run[] {
  const isSpace = ({ text, node, marks }: Run) =>
    node?.type.name === 'hard_break' || (!node && !text.trim() && !code.isInSet(marks))
  return runs.map((run, at) => {
    if (!isSpace(run)) return run
    const before = runs.slice(0, at).findLast((other) => !isSpace(other))?.marks ?? []
    const after = runs.slice(at + 1).find((other) => !isSpace(other))?.marks ?? []
    return { ...run, marks: before.filter((mark) => mark.isInSet(after) && mark.type !== code) }
  })
}

function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && !last.node && !run.node && Mark.sameSet(last.marks, run.marks))
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text || run.node) all.push(run)
  }
  return all
}

function trimmed(runs: readonly Run[]): Run[] {
  const isBreak = (run: Run | undefined) => run?.node?.type.name === 'hard_break'
  const last = runs.findLastIndex((run) => !isBreak(run) && (run.node || run.text.trim()))
  const first = runs.findIndex((run) => !isBreak(run) && (run.node || run.text.trim()))
  if (first < 0) return []
  const kept = runs.slice(first, last + 1)
  return kept.map((run, at) => {
    if (run.node || code.isInSet(run.marks)) return run
    let { text } = run
    if (at === 0 || isBreak(kept[at - 1])) text = text.trimStart()
    if (at === kept.length - 1 || isBreak(kept[at + 1])) text = text.trimEnd()
    return { ...run, text }
  })
}
