import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Invalid } from '../kernel/refusals.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const listed = { count: z.int().min(0), bytes: z.int().min(0), sha256: digest }

const finished = z.strictObject({
  format: z.literal('parvis'),
  version: z.literal(1),
  finished: z.literal(true),
  /** One file of records a table, in the order in which they are read back. */
  records: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), ...listed })),
  /** The list of uploads; the uploads themselves are under files/. */
  uploads: z.strictObject({ ...listed, missing: z.int().min(0) }),
})

/** What an export holds. It says nothing of when or where, so that the same community makes the same manifest. */
export type Manifest = z.output<typeof finished>

const name = 'manifest.json'

/** Says that an export has begun here, so that nobody takes it for a whole one. */
export async function writeUnfinished(folder: string): Promise<void> {
  await keep(folder, { finished: false, format: 'parvis', version: 1 })
}

/** Written last: an export without it, or with another, is not whole. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await keep(folder, manifest)
}

async function keep(folder: string, content: object): Promise<void> {
  const aside = join(folder, `${name}.part`)
  await writeFile(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await rename(aside, join(folder, name))
}

/** True when an export was made or begun here. */
export async function holdsExport(folder: string): Promise<boolean> {
  return (await contentOf(folder))?.format === 'parvis'
}

/** The manifest of a whole export, or a refusal that says what the folder holds instead. */
export async function readManifest(folder: string): Promise<Manifest> {
  const content = await contentOf(folder)
  const refuse = (sentence: string) => new Invalid({ folder: [sentence] })
  if (content?.format !== 'parvis')
    throw refuse(`There is no export of Parvis in ${folder}: its manifest.json is missing or another's`)
  if (content.finished === false) throw refuse('This export was not finished: run it again where it was made')
  if (content.version !== 1)
    throw refuse('This export was made by a later Parvis: bring this one up to date first')
  const parsed = finished.safeParse(content)
  if (!parsed.success) throw refuse('The manifest.json of this export is damaged')
  return parsed.data
}

async function contentOf(folder: string): Promise<Record<string, unknown> | null> {
  try {
    const content: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'))
    return typeof content === 'object' ? (content as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}
