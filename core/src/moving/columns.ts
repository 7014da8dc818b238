import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import type { Carried } from './carried.ts'

export interface Column {
  readonly name: string
  /** The database counts it up by itself. */
  readonly counted: boolean
  /** Its place in the primary key, from 1; null when it is not part of it. */
  readonly place: number | null
  /** Compared by bytes, so that every server sorts it alike. */
  readonly words: boolean
}

/** The columns of a table that are carried, in the order of the alphabet. */
export async function columnsOf({ db }: Reader, { table, without = [] }: Carried): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, a.attidentity <> '' as counted, array_position(key.conkey, a.attnum) as place,
      a.atttypid = 'text'::regtype as words
    from pg_attribute a
    left join pg_constraint key on key.conrelid = a.attrelid and key.contype = 'p'
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname <> all(${without})
    order by a.attname collate "C"`.execute(db)
  return rows
}
