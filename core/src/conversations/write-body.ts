import { sql } from 'kysely'
import { atLeast, type Role } from '../kernel/actor.ts'
import type { Reader, Tx } from '../kernel/context.ts'
import { detectLanguage } from '../kernel/language.ts'
import { mentionedHandles, plainText, renderMarkdown } from '../kernel/markdown.ts'
import { noteUse } from '../people/index.ts'

export interface Written {
  readonly markdown: string
  readonly html: string
  readonly language: string
  /** People the text calls who may read it, without its author. */
  readonly mentionedIds: string[]
}

interface Writing {
  readonly body: string
  /** Read with the body to tell its language. */
  readonly title?: string
  readonly readFrom: string
  /** What it is in when the words do not tell. Absent: the community's first language. */
  readonly language?: string
  /** What `communityLanguages` found. */
  readonly spoken: readonly string[]
}

/** Everything that is made of a text once, when it is written: its HTML, its language, and whom it calls. */
export async function writeBody(
  tx: Tx,
  { body, title = '', readFrom, language, spoken }: Writing,
): Promise<Written> {
  const { html, called } = await renderBody(tx, body)
  await noteUse(tx, picturesIn(html))
  const expected = new Set([...(language ? [language] : []), ...spoken])
  return {
    markdown: body,
    html,
    language: detectLanguage(`${title} ${prose(html)}`, [...expected]),
    mentionedIds: readersAmong(tx, called, readFrom),
  }
}

/** A text as safe HTML, with links to the people it calls. */
export async function renderBody(
  reader: Pick<Reader, 'db'>,
  body: string,
): Promise<{ html: string; called: Called[] }> {
  const called = await peopleCalled(reader, mentionedHandles(body))
  const mentions = new Map(called.map((person) => [person.handle.toLowerCase(), person]))
  return { html: renderMarkdown(body, { mentions }), called }
}

/** Whom a text called already, so that an edit does not call them again. */
export async function mentionedIn(
  tx: Tx,
  { body, readFrom }: Pick<Writing, 'body' | 'readFrom'>,
): Promise<string[]> {
  return readersAmong(tx, await peopleCalled(tx, mentionedHandles(body)), readFrom)
}

interface Called {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly role: Role
}

/** Nobody is called to what they may not read, nor by themselves. */
function readersAmong(tx: Tx, called: readonly Called[], readFrom: string): string[] {
  const readers = called.filter(
    ({ id, role }) => id !== tx.actor.id && atLeast({ id, role }, readFrom as Role),
  )
  return readers.map(({ id }) => id)
}

async function peopleCalled({ db }: Pick<Reader, 'db'>, handles: string[]): Promise<Called[]> {
  if (handles.length === 0) return []
  const { rows } = await sql<Called>`/* people_called */
    select p.id, called.handle, p.name, p.role
    from people called join people p on p.id = coalesce(called.merged_into, called.id)
    where lower(called.handle) = any(${handles})`.execute(db)
  return rows
}

/** The pictures of ours that a text shows. */
function picturesIn(html: string): string[] {
  return [...html.matchAll(/src="\/files\/(posts\/[^"]+)"/g)].map(([, key = '']) => key)
}

/** Code speaks no language. */
function prose(html: string): string {
  return plainText(html.replace(/<pre>[^]*?<\/pre>|<code>[^]*?<\/code>/g, ' '))
}
