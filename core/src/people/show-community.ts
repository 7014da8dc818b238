import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { unnamed, type Community } from './community.ts'

/** The community as every page needs it (hosts keep the answer); `setUp` is true once it has an owner. */
export async function showCommunity({ db }: Pick<Reader, 'db'>): Promise<Community & { setUp: boolean }> {
  const { rows } = await sql<{ value: Partial<Community> | null; setUp: boolean }>`/* show_community */
    select (select value from settings where key = 'community') as value,
      exists (select from people where role = 'owner') as "setUp"`.execute(db)
  return { ...unnamed, ...rows[0]?.value, setUp: rows[0]?.setUp ?? false }
}
