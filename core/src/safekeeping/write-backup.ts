import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Pack } from 'tar-stream'
import { appliedMigrations } from '../kernel/migrate.ts'
import type { Files } from '../kernel/services.ts'
import { beginningName, endName, formatVersion, type Beginning, type End, type Table } from './format.ts'
import { listPartitions, listTables, portableRowsOf, readSequences, sameWords, weigh } from './tables.ts'

const partBytes = 4 * 1024 * 1024
const compress = promisify(zstdCompress)
const level = { params: { [constants.ZSTD_c_compressionLevel]: 6, [constants.ZSTD_c_checksumFlag]: 1 } }

export interface BackupReport {
  readonly madeAt: string
  readonly tables: Readonly<Record<string, number>>
  readonly rows: number
  readonly files: number
  /** Uploads that the storage did not have any more. */
  readonly missing: readonly string[]
}

/**
 * Writes everything the community is, as of one moment, while it goes on: every table from one snapshot, then the
 * uploads. Holds a few megabytes at a time, whatever there is. A backup that was not finished has no end, and no
 * restore takes it.
 */
export async function writeBackup(
  { pool, files }: { pool: pg.Pool; files: Files },
  into: Writable,
): Promise<BackupReport> {
  const client = await pool.connect()
  const tar = pack()
  const sent = pipeline(tar, into)
  // Where it goes may fail first (a full disk): whoever is writing must not wait for ever.
  const failed = sent.then(
    () => new Promise<never>(() => {}),
    (fault: unknown) => Promise.reject(fault),
  )
  let done = false
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(sameWords)
    const report = await Promise.race([new BackupWriter(client, files, tar).write(), failed])
    tar.finalize()
    await sent
    await client.query('commit')
    done = true
    return report
  } finally {
    if (!done) tar.destroy()
    // In the middle of a COPY a connection is good for nothing else.
    client.release(!done)
    failed.catch(() => {})
  }
}

class BackupWriter {
  readonly #client: pg.PoolClient
  readonly #files: Files
  readonly #tar: Pack
  readonly #parts: End['parts'] = {}

  constructor(client: pg.PoolClient, files: Files, tar: Pack) {
    this.#client = client
    this.#files = files
    this.#tar = tar
  }

  async write(): Promise<BackupReport> {
    const about = await this.#describe()
    await this.#add(beginningName, Buffer.from(JSON.stringify(about, null, 1)))
    const tables: End['tables'] = {}
    for (const table of about.tables) {
      await this.#writeRows(table)
      tables[table.name] = await weigh(this.#client, portableRowsOf(table))
    }
    const sequences = await readSequences(this.#client)
    const files = await this.#writeFiles()
    const end: End = { tables, sequences, files, parts: this.#parts }
    await this.#add(endName, Buffer.from(JSON.stringify(end, null, 1)))
    const counts = Object.entries(tables).map(([name, { rows }]) => [name, Number(rows)] as const)
    return {
      madeAt: about.madeAt,
      tables: Object.fromEntries(counts),
      rows: counts.reduce((sum, [, rows]) => sum + rows, 0),
      files: files.count,
      missing: files.missing,
    }
  }

  async #describe(): Promise<Beginning> {
    const { rows } = await this.#client.query<{ postgres: string }>(
      `select current_setting('server_version') as postgres`,
    )
    return {
      format: formatVersion,
      madeAt: new Date().toISOString(),
      postgres: rows[0]!.postgres,
      migrations: await appliedMigrations(this.#client),
      tables: await listTables(this.#client),
      partitions: await listPartitions(this.#client),
    }
  }

  async #writeRows(table: Table): Promise<void> {
    const rows = this.#client.query(copyTo(`copy (${portableRowsOf(table)}) to stdout`))
    let chunks: Buffer[] = []
    let bytes = 0
    let number = 0
    const flush = async () => {
      if (bytes === 0) return
      const name = `tables/${table.name}/${String(number++).padStart(5, '0')}.copy.zst`
      const part = await compress(Buffer.concat(chunks), level)
      chunks = []
      bytes = 0
      await this.#add(name, part)
    }
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= partBytes) await flush()
    }
    await flush()
  }

  async #writeFiles(): Promise<End['files']> {
    const missing: string[] = []
    let count = 0
    let bytes = 0
    const { rows } = await this.#client.query<{ key: string }>('select key from files order by key')
    for (const { key } of rows) {
      const file = await this.#files.get(key)
      if (!file) {
        missing.push(key)
        continue
      }
      await this.#add(`files/${key}`, Buffer.from(file.bytes))
      count++
      bytes += file.bytes.length
    }
    return { count, bytes, missing }
  }

  /** A part is written when whoever reads the tar has taken it: nothing piles up. */
  async #add(name: string, bytes: Buffer): Promise<void> {
    if (name !== beginningName && name !== endName)
      this.#parts[name] = createHash('sha256').update(bytes).digest('hex')
    const entry = this.#tar.entry({ name, size: bytes.length, mode: 0o600, mtime: new Date() })
    await pipeline(Readable.from([bytes]), entry)
  }
}
