import { Mark, type Node } from 'prosemirror-model'
import {
  codeSpan,
  destination,
  escapedUnderscores,
  inLink,
  lineOf,
  numbered,
  plain,
  titled,
} from './escape.ts'
import { bareAddresses, read } from './read.ts'
import { runsOf, type Run } from './runs.ts'

/** Documents share what nobody touched: it is written once. */
const known = new WeakMap<Node, string>()

/**
 * The words of a paragraph, a heading or a cell as Markdown. Signs that Markdown cannot put just there (two kinds that
 * overlap inside one word) are left out rather than shown as asterisks: the words themselves are never lost.
 */
export function writeLine(block: Node): string {
  const before = known.get(block)
  if (before !== undefined) return before
  const runs = runsOf(block)
  const bare = merge(runs.map(withoutSigns))
  const text =
    hands.map((hand) => write(runs, hand)).find((way) => isRead(way, runs)) ?? write(bare, hands[0])
  known.set(block, text)
  return text
}

/**
 * The signs people choose from, the usual ones first: beside each other some of them are read as another. What no usual
 * hand can say is said with letters as their numbers wherever signs stand inside a word, and with a link for each piece.
 */
interface Hand {
  readonly strong: string
  readonly em: string
  readonly numbers?: boolean
  readonly cutsLinks?: boolean
}
const hands: readonly [Hand, ...Hand[]] = [
  { strong: '**', em: '*' },
  { strong: '**', em: '_' },
  { strong: '__', em: '*' },
  { strong: '**', em: '_', numbers: true },
  { strong: '__', em: '*', numbers: true },
  { strong: '**', em: '_', cutsLinks: true },
  { strong: '**', em: '_', cutsLinks: true, numbers: true },
]

function withoutSigns(run: Run): Run {
  return { ...run, marks: run.marks.filter(({ type }) => /^(?:link|code)$/.test(type.name)) }
}

function merge(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && !last.node && !run.node && Mark.sameSet(last.marks, run.marks))
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** Whether a reader gets these runs from it. */
function isRead(text: string, runs: readonly Run[]): boolean {
  if (runs.length === 0) return true
  const block = read(text)?.doc.firstChild
  const back = block ? runsOf(block) : []
  return (
    back.length === runs.length &&
    back.every(({ text: words, node, marks }, at) => {
      const meant = runs[at]!
      const same = node && meant.node ? node.type === meant.node.type : node === meant.node
      return same && words === meant.text && Mark.sameSet(marks, meant.marks)
    })
  )
}

interface Open {
  readonly mark: Mark
  readonly sign: string
}

function write(runs: readonly Run[], hand: Hand): string {
  const open: Open[] = []
  let out = ''
  for (let at = 0; at <= runs.length; at++) {
    const run = runs[at]
    const marks = run ? run.marks.filter(({ type }) => type.name !== 'code') : []
    const next = run ? wordsOf(run, runs, at) : ''
    let closed = ''
    const ends = ({ mark }: Open) =>
      !mark.isInSet(marks) || (hand.cutsLinks === true && mark.type.name === 'link')
    while (open.some(ends)) closed += closing(open.pop()!)
    const opened = marks
      .filter((mark) => !open.some((other) => other.mark.eq(mark)))
      .toSorted((a, b) => hold(runs, at, b) - hold(runs, at, a))
      .map((mark) => ({ mark, sign: signOf(mark, addressSign(runs, at), hand) }))
    open.push(...opened)
    const signs = opened.map(({ sign }) => sign).join('')
    out = joined(out, { closed, opened: signs, numbers: hand.numbers === true }, next)
  }
  const lines = out.split('\n')
  return lines.map((line, at) => lineOf(line, at === 0)).join('\n')
}

/** How many pieces from here on wear it. */
function reach(runs: readonly Run[], from: number, mark: Mark): number {
  const end = runs.findIndex((run, at) => at > from && !mark.isInSet(run.marks))
  return (end < 0 ? runs.length : end) - from
}

/** Who holds longest is outside; an address that stands as it is takes no sign in. */
function hold(runs: readonly Run[], at: number, mark: Mark): number {
  return mark.type.name === 'link' && addressOf(runs, at) ? 0 : reach(runs, at, mark)
}

function wordsOf({ text, node, marks }: Run, runs: readonly Run[], at: number): string {
  if (node?.type.name === 'hard_break') return '\\\n'
  if (node) return `![${plain(node.attrs.alt)}](${destination(node.attrs.src)}${titled(node.attrs.title)})`
  if (isCode({ marks })) return codeSpan(text)
  if (addressOf(runs, at)) return text
  return marks.some(({ type }) => type.name === 'link') ? inLink(text) : plain(text)
}

/** A link that says its own address stands there as it is. */
function addressOf(runs: readonly Run[], at: number): boolean {
  const run = runs[at]!
  const mark = run.marks.find(({ type }) => type.name === 'link')
  if (!mark || run.node || isCode(run) || mark.attrs.title || reach(runs, at, mark) > 1) return false
  if (at && mark.isInSet(runs[at - 1]!.marks)) return false
  // Between angle brackets there are none, and what a page would say in other words is said in brackets.
  if (/[<>]/.test(run.text)) return false
  const [found] = bareAddresses(run.text)
  return found?.from === 0 && found.href === mark.attrs.href && found.shown === run.text
}

function isCode({ marks }: Pick<Run, 'marks'>): boolean {
  return marks.some(({ type }) => type.name === 'code')
}

function signOf({ type }: Mark, linkSign: string, hand: Hand): string {
  if (type.name === 'link') return linkSign
  return type.name === 'strike' ? '~~' : hand[type.name as 'strong' | 'em']
}

/** Plain addresses between spaces need no sign. */
function addressSign(runs: readonly Run[], at: number): string {
  if (!runs[at] || !addressOf(runs, at)) return '['
  const isPlain = /^https?:\/\/(?:[A-Za-z0-9./:?=%#+-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+$/.test(
    runs[at].text,
  )
  const [before, after] = [runs[at - 1], runs[at + 1]]
  const isApart =
    runs[at].marks.length === 1 && /(?:^|\s)$/.test(before?.text ?? '') && /^(?:\s|$)/.test(after?.text ?? '')
  const isAmongWords = [before, after].every((run) => !run || (!run.node && !isCode(run)))
  return isPlain && isApart && isAmongWords ? '' : '<'
}

function closing({ mark, sign }: Open): string {
  if (sign === '') return ''
  if (sign === '<') return '>'
  return sign === '[' ? `](${destination(mark.attrs.href)}${titled(mark.attrs.title)})` : sign
}

/** The signs between two pieces. */
interface Joint {
  readonly closed: string
  readonly opened: string
  /** Whether letters and spaces beside them are written as their numbers, wherever they might mislead. */
  readonly numbers: boolean
}

/**
 * Signs stand beside words in such a way that they are read as signs: what follows an opening one, or goes before a
 * closing one, decides, and a letter on the other side of it is written as its number where it would mislead.
 */
function joined(before: string, { closed, opened, numbers }: Joint, next: string): string {
  let [left, right] = [before, next]
  if (numbers && closed) left = left.replace(/ $/, numbered(' '))
  if (numbers && opened) right = right.replace(/^ /, numbered(' '))
  if (/[*_~]$/.test(closed) && !opened) {
    const misleads = numbers || /[\p{P}\p{S}]([*_~])\1*$/u.test(left + closed) || closed.endsWith('_')
    const [letter] = /^[^\s\p{P}\p{S}]/u.exec(right) ?? []
    if (misleads && letter)
      right = numbered(letter) + right.slice(letter.length).replace(/^_+/, escapedUnderscores)
  }
  if (/^[*_~]/.test(opened) && !closed) {
    const misleads =
      numbers || /^([*_~])\1*(?!\1)[\p{P}\p{S}]/u.test(opened + right) || opened.startsWith('_')
    const [letter] = /[^\s\p{P}\p{S}]$/u.exec(left) ?? []
    if (misleads && letter)
      left =
        left.slice(0, -letter.length).replace(/(?<=[\p{L}\p{N}])_+$/u, escapedUnderscores) + numbered(letter)
  }
  if (left.endsWith('!') && !closed && (opened + right).startsWith('[')) left = `${left.slice(0, -1)}\\!`
  return left + closed + opened + right
}
