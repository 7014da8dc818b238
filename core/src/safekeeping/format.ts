import { z } from 'zod'

/**
 * A backup is one tar file, to be read from its beginning to its end:
 *
 *     parvis-backup.json           what it holds and which schema it needs (`Beginning`)
 *     tables/NAME/00000.copy.zst   the rows, as PostgreSQL's COPY writes text, in parts of 4 MB compressed with zstd
 *     files/KEY                    the uploads
 *     end.json                     counts and checksums (`End`); without it the backup is not whole
 *
 * So `tar x` and `zstd -dc tables/posts/*` are enough to read one without Parvis.
 */
export const formatVersion = 1
export const beginningName = 'parvis-backup.json'
export const endName = 'end.json'

/** Names come from the database of a backup that somebody may have edited: nothing else goes into a statement. */
const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)

export const beginning = z.object({
  format: z.int(),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name, columns: z.array(name).min(1) })),
  partitions: z.array(
    z.object({
      table: name,
      name,
      bounds: z.string().regex(/^(DEFAULT|FOR VALUES FROM \('[-0-9 :+]+'\) TO \('[-0-9 :+]+'\))$/),
    }),
  ),
})

export const end = z.object({
  tables: z.record(name, z.object({ rows: z.string(), checksum: z.string() })),
  sequences: z.record(name, z.string().regex(/^\d+$/)),
  files: z.object({
    count: z.int(),
    bytes: z.int(),
    /** Uploads that the database knew and the storage had not. */
    missing: z.array(z.string()),
  }),
  /** SHA-256 of every part, compressed, and of every upload. */
  parts: z.record(z.string(), z.string()),
})

export type Beginning = z.infer<typeof beginning>
export type End = z.infer<typeof end>
export type Table = Beginning['tables'][number]
