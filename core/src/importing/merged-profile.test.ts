import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { offeredTo } from '../../test/imported.ts'
import { cast, inWorld } from '../../test/world.ts'
import { findOldAddress, takeOverProfile } from '../conversations/index.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { folderOf, lamps } from './fixtures.ts'
import { importStackExchange } from './index.ts'

test(
  'importing again after a profile was taken over changes nothing, and what is new becomes their person’s',
  inWorld(async (world) => {
    const { clara, bob, visitor } = world
    const again = async (files: Record<string, string>) =>
      importStackExchange(clara as Context, { folder: await folderOf('lamps', files), source: 'lamps' })
    await again(lamps)
    const sam = await personOf(clara, 'stackexchange:lamps', '2')
    await takeOverProfile(bob, { token: await offeredTo(world, sam, 'bob@example.org') })
    const before = await counts(clara)

    await again(lamps)
    expect(await counts(clara)).toEqual(before)
    expect(await findOldAddress(visitor, { path: '/users/2/sam' })).toBe('/p/bob')

    const more = lamps['Posts.xml'].replace(
      '</posts>',
      '<row Id="15" PostTypeId="2" ParentId="12" CreationDate="2020-02-09T09:00:00.000" Body="Longer." OwnerUserId="2" /></posts>',
    )
    await again({ ...lamps, 'Posts.xml': more })
    expect(await counts(clara)).toEqual({ ...before, posts: before!.posts + 1, bobs: before!.bobs + 1 })
  }),
)

async function personOf({ db }: Tx, source: string, externalId: string): Promise<string> {
  const row = await db
    .selectFrom('external_ids')
    .select('id')
    .where('source', '=', source)
    .where('kind', '=', 'person')
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow()
  return row.id
}

async function counts({ db }: Tx) {
  const { rows } = await sql<Record<'people' | 'posts' | 'bobs' | 'votes' | 'follows' | 'useful', number>>`
    select (select count(*)::int from people) as people, (select count(*)::int from posts) as posts,
      (select count(*)::int from posts where author_id = ${cast.bob.id}) as bobs,
      (select count(*)::int from votes) as votes, (select count(*)::int from follows) as follows,
      (select sum(useful_count)::int from posts) as useful`.execute(db)
  return rows[0]
}
