import { createHash } from 'node:crypto'
import { open, rename } from 'node:fs/promises'

export interface Written {
  readonly count: number
  readonly bytes: number
  readonly sha256: string
}

/** Writes lines aside and renames them when all are there; counts and adds up while it does. For its owner only. */
export async function writeLines(path: string, pages: AsyncIterable<readonly string[]>): Promise<Written> {
  const hash = createHash('sha256')
  let count = 0
  let bytes = 0
  const file = await open(`${path}.part`, 'w', 0o600)
  try {
    for await (const lines of pages) {
      if (lines.length === 0) continue
      const piece = Buffer.from(`${lines.join('\n')}\n`)
      hash.update(piece)
      count += lines.length
      bytes += piece.length
      await file.writeFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
  return { count, bytes, sha256: hash.digest('hex') }
}
