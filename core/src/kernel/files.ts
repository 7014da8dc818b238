import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Config } from './config.ts'
import { s3Files } from './s3-files.ts'
import type { Files } from './services.ts'

/** Uploads in a bucket when one is named, and otherwise in a folder. */
export function openFiles({ dataFolder, s3 }: Pick<Config, 'dataFolder' | 's3'>): Files {
  return s3 ? s3Files(s3) : localFiles(join(dataFolder, 'files'))
}

// Small names in folders, and nothing else: no dot at the beginning, so no way up, out, or into something hidden.
const allowedKey = /^(?:[a-z0-9][a-z0-9-]{0,99}\/){1,4}[a-z0-9][a-z0-9-]{0,99}(?:\.[a-z0-9]{1,8})?$/

export function isFileKey(key: string): boolean {
  return allowedKey.test(key)
}

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Files in a folder. The type of a file is the one of its name, which we gave it. */
export function localFiles(folder: string): Files {
  const pathOf = (key: string) => join(folder, ...key.split('/'))
  return {
    async put(key, bytes) {
      if (!isFileKey(key)) throw new Error(`Not a name for a file: ${key}`)
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 })
      // Written aside and renamed, so that a file is there with all its bytes or not at all, power cuts included.
      const aside = `${pathOf(key)}.${randomUUID()}.part`
      try {
        await writeDown(aside, bytes)
        await rename(aside, pathOf(key))
      } finally {
        // A full disk must not keep the halves of what it had no room for.
        await rm(aside, { force: true })
      }
    },
    async get(key) {
      if (!isFileKey(key)) return null
      const bytes = await readFile(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return null
        throw error
      })
      return bytes && { bytes, contentType: contentTypes[extname(key)] ?? 'application/octet-stream' }
    },
    async remove(key) {
      if (isFileKey(key)) await rm(pathOf(key), { force: true })
    },
  }
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
