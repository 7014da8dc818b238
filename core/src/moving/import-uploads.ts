import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Tx } from '../kernel/context.ts'
import { isFileKey } from '../kernel/files.ts'
import { Invalid } from '../kernel/refusals.ts'
import { sumOf } from './export-uploads.ts'
import { readLines } from './read-lines.ts'

const upload = z.strictObject({ bytes: z.int(), key: z.string().refine(isFileKey), sha256: z.string() })

/** Puts the uploads of an export into the store, each as it was exported and as its record describes it. */
export async function importUploads(tx: Tx, folder: string): Promise<void> {
  for await (const lines of readLines(join(folder, 'uploads.jsonl')))
    for (const line of lines) {
      const { key, sha256 } = upload.parse(JSON.parse(line))
      const content = await readFile(join(folder, 'files', key)).catch(() => null)
      if (!content || sumOf(content) !== sha256)
        throw new Invalid({ folder: [`files/${key} is not as it was exported: copy the export again`] })
      const { content_type: type } = await tx.db
        .selectFrom('files')
        .select('content_type')
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      await tx.services.files.put(key, content, type)
    }
}
