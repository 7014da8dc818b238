import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import { bareAddresses } from './read.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** Signs of Markdown that are typed become what they say; undo, or the backspace key, gives the signs back. */
export const typingRules = inputRules({
  rules: [
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote!),
    wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list!),
    wrappingInputRule(
      /^(\d{1,9})[.)]\s$/,
      nodes.ordered_list!,
      ([, start]) => ({ start: Number(start) }),
      ([, start], list) => list.childCount + Number(list.attrs.start) === Number(start),
    ),
    textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading!, ([, signs = '']) => ({ level: signs.length })),
    textblockTypeInputRule(/^```([\w+#-]*)\s$/, nodes.code_block!, ([, language = '']) => ({ language })),
    new InputRule(/^\[([ xX]?)\]\s$/, task),
    signed(/(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/u, marks.strong!),
    signed(/(?<![\p{L}\p{N}*])\*([^\s*](?:[^*]*[^\s*])?)\*$/u, marks.em!),
    signed(/(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_$/u, marks.em!),
    signed(/~~([^\s~](?:[^~]*[^\s~])?)~~$/, marks.strike!),
    signed(/`([^`]+)`$/, marks.code!),
    new InputRule(/(https?:\/\/\S+)\s$/, address, { inCodeMark: false }),
  ],
})

function signed(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(
    pattern,
    (state, [whole, words = ''], start, end) => {
      const from = start + whole.indexOf(words)
      const { tr } = state
      if (from + words.length < end) tr.delete(from + words.length, end)
      if (from > start) tr.delete(start, from)
      return tr.addMark(start, start + words.length, type.create()).removeStoredMark(type)
    },
    { inCodeMark: false },
  )
}

/** `[ ]` at the beginning of an item makes it a task. */
function task(
  state: Parameters<ConstructorParameters<typeof InputRule>[1] & object>[0],
  [, box]: RegExpMatchArray,
  start: number,
  end: number,
) {
  const $at = state.doc.resolve(start)
  const item = $at.depth > 1 ? $at.node(-1) : null
  if (item?.type !== nodes.list_item || $at.index(-1) !== 0) return null
  return state.tr
    .setNodeMarkup($at.before(-1), undefined, { checked: /x/i.test(box ?? '') })
    .delete(start, end)
}

function address(state: Parameters<typeof task>[0], [whole, words = '']: RegExpMatchArray, start: number) {
  const [found] = bareAddresses(words)
  if (!found || found.from !== 0) return null
  const from = start + whole.indexOf(words)
  if (state.doc.rangeHasMark(from, from + found.to, marks.link!)) return null
  return state.tr
    .addMark(from, from + found.to, marks.link!.create({ href: found.href }))
    .insertText(' ', from + words.length)
    .removeStoredMark(marks.link!)
}
