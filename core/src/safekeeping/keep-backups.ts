import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type pg from 'pg'
import type { Files } from '../kernel/services.ts'
import { isDue, momentOfBackup, nameOfBackup, tooMany } from './rules.ts'
import { writeBackup, type BackupReport } from './write-backup.ts'

export interface KeptBackup extends BackupReport {
  readonly path: string
  readonly bytes: number
}

interface Source {
  readonly pool: pg.Pool
  readonly files: Files
}

/** The backup that is made every day, when it is due, and those that are too old thrown away. Null when it is not. */
export async function keepBackups(
  source: Source,
  { folder, keep, now }: { folder: string; keep: number; now: Date },
): Promise<KeptBackup | null> {
  const newest = await newestBackup(folder)
  if (!isDue(newest?.at ?? null, now)) return null
  const made = await backUp(source, join(folder, nameOfBackup(now)))
  for (const name of tooMany(await namesIn(folder), keep)) await rm(join(folder, name))
  return made
}

/**
 * Writes a backup to a file, or into a folder under a name that tells its moment. The file is there when it is whole and
 * on the disk, and readable by its owner only: it holds everybody's address.
 */
export async function backUp(source: Source, to: string): Promise<KeptBackup> {
  const isFolder = to.endsWith(sep) || (await stat(to).catch(() => null))?.isDirectory()
  const path = isFolder ? join(to, nameOfBackup(new Date())) : to
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.part`
  try {
    const report = await writeBackup(source, createWriteStream(aside, { mode: 0o600, flush: true }))
    await rename(aside, path)
    await syncFolder(dirname(path))
    return { ...report, path, bytes: (await stat(path)).size }
  } finally {
    await rm(aside, { force: true })
  }
}

/** The newest backup in a folder that need not exist; null when there is none. */
export async function newestBackup(
  folder: string,
): Promise<{ path: string; at: Date; bytes: number } | null> {
  const name = (await namesIn(folder))
    .filter((one) => momentOfBackup(one))
    .toSorted()
    .at(-1)
  if (!name) return null
  const path = join(folder, name)
  return { path, at: momentOfBackup(name)!, bytes: (await stat(path)).size }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

/** A name that was given is only lasting when its folder is on the disk, too. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
