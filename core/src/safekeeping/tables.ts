import type pg from 'pg'
import { portableXid } from '../kernel/adopt-log.ts'
import type { Beginning, End, Table } from './format.ts'

type Asking = Pick<pg.ClientBase, 'query'>

/** Rows as text depend on these; a backup and what it is compared with must say the same words. */
export const sameWords = `
  set local timezone to 'UTC'; set local datestyle to 'ISO, YMD'; set local intervalstyle to 'postgres';
  set local extra_float_digits to 1; set local bytea_output to 'hex'; set local client_encoding to 'UTF8';
  set local statement_timeout to 0; set local idle_in_transaction_session_timeout to 0`

/**
 * Every table of the community with the columns that have to be kept: all but computed ones. Not the list of
 * migrations, which a restore writes itself; and not the job queue, which is in a schema of its own: what a job was
 * about has happened, or been given up, by the time a backup is needed.
 */
export async function listTables(db: Asking): Promise<Table[]> {
  const { rows } = await db.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'migrations'
    group by c.relname order by c.relname`)
  return rows
}

export async function listPartitions(db: Asking): Promise<Beginning['partitions']> {
  const { rows } = await db.query<Beginning['partitions'][number]>(`
    select parent.relname as table, part.relname as name, pg_get_expr(part.relpartbound, part.oid) as bounds
    from pg_inherits
    join pg_class parent on parent.oid = inhparent
    join pg_class part on part.oid = inhrelid
    where parent.relnamespace = 'public'::regnamespace and parent.relkind = 'p'
    order by parent.relname, part.relname`)
  return rows
}

/** How far each sequence has counted; one that never was asked is left out. */
export async function readSequences(db: Asking): Promise<End['sequences']> {
  const { rows } = await db.query<{ name: string; value: string }>(`
    select sequencename as name, last_value::text as value
    from pg_sequences where schemaname = 'public' and last_value is not null order by 1`)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/**
 * Number of rows and a checksum that does not depend on their order: the sum of a 64-bit hash of each row's text.
 * PostgreSQL promises the same hashes on every server and version, because hash partitions rest on them.
 */
export async function weigh(db: Asking, rows: string): Promise<End['tables'][string]> {
  const weighed = await db.query<End['tables'][string]>(`
    select count(*)::text as rows, coalesce(sum(hashtextextended(one::text, 0)), 0)::text as checksum
    from (${rows}) as one`)
  return weighed.rows[0]!
}

/** The rows of a table as they are. */
export function rowsOf({ name, columns }: Table): string {
  return `select ${columns.map((column) => `"${column}"`).join(', ')} from "${name}"`
}

/** The rows of a table as another server can take them: the log with transaction numbers of any server's past. */
export function portableRowsOf({ name, columns }: Table): string {
  const travelling: Record<string, string> =
    name === 'events'
      ? { xid: portableXid.event }
      : name === 'readers'
        ? { xid: portableXid.reader, event_id: `${portableXid.readerEventId}::bigint` }
        : {}
  const written = columns.map((column) => `${travelling[column] ?? `"${column}"`} as "${column}"`)
  return `select ${written.join(', ')} from "${name}"`
}
