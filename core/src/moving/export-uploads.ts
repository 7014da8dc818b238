import { createHash, type BinaryLike } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { Context } from '../kernel/context.ts'
import { isFileKey } from '../kernel/files.ts'
import type { Manifest } from './manifest.ts'
import { readLines } from './read-lines.ts'
import { writeLines } from './write-lines.ts'

const upload = z.looseObject({ key: z.string().refine(isFileKey), bytes: z.int() })

/**
 * Copies every upload that the exported records name, and lists them with their checksums. One that is missing in
 * the store is counted and left out; one that no record names any more is removed from an earlier export.
 */
export async function exportUploads(
  { services }: Pick<Context, 'services'>,
  folder: string,
): Promise<Manifest['uploads']> {
  let missing = 0
  const kept = new Set<string>()

  async function* listed() {
    for await (const lines of readLines(join(folder, 'files.jsonl')))
      for (const line of lines) {
        const { key, bytes } = upload.parse(JSON.parse(line))
        const path = join(folder, 'files', key)
        const content = (await there(path, bytes)) ?? (await fetched(services.files, key, path))
        if (content) {
          kept.add(key)
          yield [JSON.stringify({ bytes: content.length, key, sha256: sumOf(content) })]
        } else missing++
      }
  }
  const written = await writeLines(join(folder, 'uploads.jsonl'), listed())
  await removeOthers(join(folder, 'files'), kept)
  return { ...written, missing }
}

async function there(path: string, bytes: number): Promise<Uint8Array | null> {
  const content = await readFile(path).catch(() => null)
  return content?.length === bytes ? content : null
}

async function fetched(
  files: Context['services']['files'],
  key: string,
  path: string,
): Promise<Uint8Array | null> {
  const found = await files.get(key)
  if (!found) return null
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.part`, found.bytes, { mode: 0o600 })
  await rename(`${path}.part`, path)
  return found.bytes
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    if (!kept.has(relative(folder, path).split(sep).join('/'))) await rm(path)
  }
}

export function sumOf(content: BinaryLike): string {
  return createHash('sha256').update(content).digest('hex')
}
