import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Database } from './connect.ts'
import type { Tables } from './context.ts'
import { isDatabaseAway } from './database-away.ts'

/**
 * A database to read from: the copy, and the primary for each statement that the copy fails as only a copy does. It
 * has no transactions, because two statements of one may be answered by two servers.
 */
export function readingCopy(copy: pg.Pool, primary: pg.Pool, lost: (fault: unknown) => void): Database {
  const ask = async (text: string, values: unknown[]) => {
    if (/^(?:begin|start transaction)\b/.test(text)) throw new Error('A copy has no transactions')
    try {
      return await copy.query(text, values)
    } catch (fault) {
      const away = isDatabaseAway(fault)
      const silent = isSilence(fault)
      if (!away && !silent && !isConflict(fault)) throw fault
      // With every connection in use it has more to do than it can, and is not away.
      if (silent || (away && copy.totalCount < copy.options.max)) lost(fault)
      return primary.query(text, values)
    }
  }
  const pool = {
    options: {},
    connect: async () => ({ query: ask as never, release: () => {} }),
    end: () => copy.end(),
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** What the statement was reading had to be tidied away, because the primary had done so. */
function isConflict(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && (fault.code === '40001' || fault.code === '40P01')
}

/** What `pg` says when a server takes a statement and does not answer. */
function isSilence(fault: unknown): boolean {
  return fault instanceof Error && fault.message === 'Query read timeout'
}
