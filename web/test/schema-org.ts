import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A thing as JSON-LD tells it. */
export type Node = { readonly '@type': string } & Readonly<Record<string, unknown>>

/**
 * What Google asks for, and recommends where a community has it, by type: developers.google.com/search/docs/appearance/
 * structured-data, the pages qapage, discussion-forum, profile-page, breadcrumb, organization (2025).
 */
const asked: Readonly<Record<string, readonly string[]>> = {
  Answer: ['text', 'author', 'datePublished', 'upvoteCount', 'url'],
  BreadcrumbList: ['itemListElement'],
  Comment: ['text', 'author', 'datePublished', 'url'],
  DiscussionForumPosting: [
    'author',
    'comment',
    'datePublished',
    'headline',
    'interactionStatistic',
    'text',
    'url',
  ],
  InteractionCounter: ['interactionType', 'userInteractionCount'],
  ListItem: ['item', 'name', 'position'],
  Organization: ['name', 'url'],
  Person: ['name'],
  ProfilePage: ['dateCreated', 'mainEntity'],
  QAPage: ['mainEntity'],
  Question: ['answerCount', 'author', 'datePublished', 'name', 'text', 'upvoteCount', 'url'],
  SearchAction: ['query-input', 'target'],
  WebSite: ['name', 'potentialAction', 'url'],
}

/** Everything that is asked of a thing, and of what it holds, and is not there. */
export function missingFor(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(missingFor)
  if (typeof thing !== 'object' || thing === null) return []
  const { '@type': type, ...rest } = thing as Node
  const own = (asked[type] ?? []).filter((property) => rest[property] === undefined || rest[property] === '')
  return [...own.map((property) => `${type}.${property}`), ...Object.values(rest).flatMap(missingFor)]
}

/** What the compiler finds that schema.org does not know: its definitions, as schema-dts has them, are types. */
export function typeFaults(things: readonly Node[]): string[] {
  // Google's own addition to a SearchAction.
  const text = JSON.stringify(things, (name, value: unknown) => (name === 'query-input' ? undefined : value))
  const folder = mkdtempSync(join(import.meta.dirname, '.schema-'))
  try {
    const file = join(folder, 'told.ts')
    writeFileSync(file, `import type { Thing } from 'schema-dts'\nexport const told: Thing[] = ${text}\n`)
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    })
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
