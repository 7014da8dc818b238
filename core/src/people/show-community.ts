import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import type { SignUpWay } from './sign-up-setting.ts'
import { unnamed, type Community } from './community.ts'

/** The community as every page needs it (hosts keep the answer); `setUp` is true once it has an owner. */
export async function showCommunity({
  db,
}: Pick<Reader, 'db'>): Promise<Community & { setUp: boolean; signUp: SignUpWay }> {
  const { rows } = await sql<{
    value: Partial<Community> | null
    signUp: SignUpWay | null
    setUp: boolean
  }>`/* show_community */
    select (select value from settings where key = 'community') as value,
      (select value ->> 'by' from settings where key = 'sign-up') as "signUp",
      exists (select from people where role = 'owner') as "setUp"`.execute(db)
  const [found] = rows
  return { ...unnamed, ...found?.value, signUp: found?.signUp ?? 'open', setUp: found?.setUp ?? false }
}
