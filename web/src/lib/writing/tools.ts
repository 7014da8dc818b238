/** What the tools over a text do, their signs, and their keys: with Shift where it says so. */
export const tools = {
  bold: { name: 'writing.bold', path: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z', key: 'b' },
  italic: { name: 'writing.italic', path: 'M10 5h7M7 19h7M14 5l-4 14', key: 'i' },
  heading: { name: 'writing.heading', path: 'M6 5v14M18 5v14M6 12h12', key: '' },
  link: {
    name: 'writing.link',
    path: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
    key: 'k',
  },
  list: {
    name: 'writing.list',
    path: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
    key: 'Shift+8',
  },
  numbers: {
    name: 'writing.numbers',
    path: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v5M4 15.2c.3-1.2 2.4-1 2 .3L4 19h2.4',
    key: 'Shift+7',
  },
  quote: { name: 'writing.quote', path: 'M5 6v12M10 8h9M10 12h9M10 16h6', key: 'Shift+9' },
  code: { name: 'writing.code', path: 'm9 7-5 5 5 5M15 7l5 5-5 5', key: 'e' },
  table: { name: 'writing.table', path: 'M4 5h16v14H4zM4 10h16M4 14.5h16M12 5v14', key: '' },
  picture: { name: 'writing.picture', path: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01', key: '' },
  rule: { name: 'writing.rule', path: 'M4 12h16', key: '' },
  rowAfter: { name: 'writing.rowAfter', path: '', key: '' },
  columnAfter: { name: 'writing.columnAfter', path: '', key: '' },
  dropRow: { name: 'writing.dropRow', path: '', key: '' },
  dropColumn: { name: 'writing.dropColumn', path: '', key: '' },
  dropTable: { name: 'writing.dropTable', path: '', key: '' },
} as const

export type Tool = keyof typeof tools

export const inTables = ['rowAfter', 'columnAfter', 'dropRow', 'dropColumn', 'dropTable'] as const

/** A remark has no chapters, tables or pictures among its tools: what is typed or pasted may have them all the same. */
const ofRemarks: readonly Tool[] = ['bold', 'italic', 'link', 'list', 'quote', 'code']
const longestRemark = 1000

/** Whether so many letters at most make a remark; -1 stands for any number of them. */
export function isRemark(longest: number): boolean {
  return longest >= 0 && longest <= longestRemark
}

/** Whether a tool is offered where so many letters may be written. */
export function isOffered(tool: Tool, longest: number): boolean {
  return !isRemark(longest) || ofRemarks.includes(tool)
}

const isApple = /mac|iphone|ipad/i.test(navigator.platform)

/** How the key is called on this machine. */
export function keyName(tool: Tool): string {
  const { key } = tools[tool]
  if (!key) return ''
  const shown = key.length === 1 ? key.toUpperCase() : key
  return isApple ? `⌘${shown.replace('Shift+', '⇧')}` : `Ctrl+${shown}`
}

/** The tool whose keys these are. */
export function toolOf(event: KeyboardEvent): Tool | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const letter = event.code.startsWith('Digit') ? event.code.slice('Digit'.length) : event.key.toLowerCase()
  const pressed = event.shiftKey ? `Shift+${letter}` : letter
  return (Object.keys(tools) as Tool[]).find((tool) => tools[tool].key === pressed)
}
