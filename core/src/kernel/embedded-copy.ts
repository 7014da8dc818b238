import {
  access,
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { EmbeddedPostgresError, errorCode } from './embedded-error.ts'

/** Copies the programs once per version to a folder of root that everyone can read and nobody else can write. */
export async function copyPrograms(native: string, version: string): Promise<string> {
  const base = await readableFolder()
  const target = join(base, `postgres-${version}-${process.arch}`)
  if (await exists(target)) {
    if (await isWhole(native, target)) return target
    await rm(target, { recursive: true, force: true })
  }
  const half = `${target}.${process.pid}`
  await rm(half, { recursive: true, force: true })
  await mkdir(half)
  await chmod(half, 0o755)
  for (const entry of await wantedEntries(native)) {
    const from = join(entry.parentPath, entry.name)
    const to = join(half, relative(native, from))
    if (entry.isDirectory()) await mkdir(to)
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
    else await copyFile(from, to)
    if (!entry.isSymbolicLink()) await chmod(to, 0o755)
  }
  await linkLibrariesIn(half)
  await rename(half, target).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true })
    if (!(await exists(target))) throw error
  })
  return target
}

async function linkLibrariesIn(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await makeLink(basename(source), join(dirname(native), target.replace(/^native/, basename(native))))
  }
}

/** What is needed to run; the archives (*.a) are for compiling against it. */
async function wantedEntries(native: string) {
  const entries = await readdir(native, { withFileTypes: true, recursive: true })
  return entries.filter(({ name }) => !name.endsWith('.a'))
}

/** A cleaner of temporary folders may have taken some of the files since they were copied. */
async function isWhole(native: string, copy: string): Promise<boolean> {
  const present = new Set((await readdir(copy, { recursive: true })).map(String))
  const wanted = await wantedEntries(native)
  return wanted.every((entry) => present.has(relative(native, join(entry.parentPath, entry.name))))
}

async function readableFolder(): Promise<string> {
  for (const folder of ['/var/lib/parvis', join(tmpdir(), 'parvis-programs')]) {
    await mkdir(folder)
      .then(() => chmod(folder, 0o755))
      .catch(() => undefined)
    const found = await lstat(folder).catch(() => undefined)
    if (!found?.isDirectory() || found.uid !== process.getuid?.()) continue
    const readByAll = (found.mode & 0o005) === 0o005
    const writtenByOthers = (found.mode & 0o022) !== 0
    if (readByAll && !writtenByOthers && (await writable(folder))) return folder
  }
  throw new EmbeddedPostgresError(
    `The programs of PostgreSQL can be read by root only and there is no place for a copy (/var/lib, ${tmpdir()}); move Parvis out of root's home folder or set DATABASE_URL.`,
  )
}

async function writable(folder: string): Promise<boolean> {
  const probe = join(folder, `.probe-${process.pid}`)
  return mkdir(probe)
    .then(() => rm(probe, { recursive: true }))
    .then(
      () => true,
      () => false,
    )
}

/** Makes the link, or puts it right; a file of that name is left as it is. */
export async function makeLink(to: string, path: string): Promise<void> {
  const found = await readlink(path).catch(() => undefined)
  if (found === to || (found === undefined && (await exists(path)))) return
  if (found !== undefined) await rm(path)
  await symlink(to, path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
