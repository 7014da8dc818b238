import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { folderOf } from './fixtures.ts'
import { importStackExchange, type ImportReport } from './index.ts'

const people = 15
const questions = 15
const day = (number: number) => `2020-03-${String(1 + (number % 28)).padStart(2, '0')}T10:00:00`
const file = (rows: readonly string[]) => `<rows>\n${rows.join('\n')}\n</rows>\n`
const numbered = (count: number, row: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index + 1))

/** Enough of everything for a dozen cuts; every third answer stands far before its question. */
const dump = {
  'Users.xml': file(
    numbered(people, (id) => `<row Id="${id}" CreationDate="${day(id)}" DisplayName="Person ${id}" />`),
  ),
  'Posts.xml': file([
    ...numbered(questions, (id) =>
      id % 3
        ? ''
        : `<row Id="${id}" PostTypeId="2" ParentId="${100 + id}" CreationDate="${day(id)}" Body="Early" />`,
    ).filter(Boolean),
    ...numbered(
      questions,
      (id) => `<row Id="${100 + id}" PostTypeId="1" AcceptedAnswerId="${200 + id}" CreationDate="${day(id)}"
        Title="Question ${id}" Body="Why?" OwnerUserId="${id}" Tags="|tents|" />`,
    ),
    ...numbered(
      questions,
      (
        id,
      ) => `<row Id="${200 + id}" PostTypeId="2" ParentId="${100 + id}" CreationDate="${day(id + 1)}" Body="So."
        OwnerUserId="${1 + (id % people)}" />`,
    ),
  ]),
  'Comments.xml': file(
    numbered(
      questions,
      (id) => `<row Id="${id}" PostId="${200 + id}" CreationDate="${day(id + 2)}" Text="Ah" UserId="1" />`,
    ),
  ),
  'Votes.xml': file(
    numbered(
      40,
      (id) =>
        `<row Id="${id}" PostId="${101 + (id % questions)}" VoteTypeId="2" CreationDate="${day(id)}" />`,
    ),
  ),
}

test(
  'an import cut at every tenth row ends as if it had not been',
  inWorld(async ({ clara }) => {
    const folder = await folderOf('whole', dump)
    const whole = await importStackExchange(clara as Context, { folder, source: 'tents' })
    const expected = await everything(clara)
    await empty(clara)

    let cuts = 0
    const cut = await untilWhole(() =>
      importStackExchange(clara as Context, {
        folder,
        source: 'tents',
        rowsAtOnce: 10,
        onProgress: () => {
          cuts++
          throw new Cut()
        },
      }),
    )
    expect(cuts).toBeGreaterThan(10)
    expect(sumsOf(cut)).toEqual(sumsOf(whole))
    expect(await everything(clara)).toEqual(expected)
  }),
)

test(
  'an import cut in the middle of writing, again and again, ends as if it had not been',
  inWorld(async ({ clara }) => {
    const folder = await folderOf('whole', dump)
    const whole = await importStackExchange(clara as Context, { folder, source: 'tents' })
    const expected = await everything(clara)
    await empty(clara)

    // Every attempt lives some statements longer than the one before, so that each is the last one once.
    let cuts = 0
    const cut = await untilWhole(() => {
      let left = 10 + 3 * cuts++
      const db = clara.db.withPlugin({
        transformQuery: ({ node }) => {
          if (left-- === 0) throw new Cut()
          return node
        },
        transformResult: async ({ result }) => result,
      })
      return importStackExchange({ ...clara, db } as Context, { folder, source: 'tents', rowsAtOnce: 10 })
    })
    expect(cuts).toBeGreaterThan(5)
    expect(sumsOf(cut)).toEqual(sumsOf(whole))
    expect(await everything(clara)).toEqual(expected)
  }),
)

class Cut extends Error {}

async function untilWhole(attempt: () => Promise<ImportReport>): Promise<ImportReport> {
  for (;;) {
    const report = await attempt().catch((error: unknown) => {
      if (!(error instanceof Cut)) throw error
    })
    if (report) return report
  }
}

function sumsOf({ total, types, faults }: ImportReport) {
  return { total, types, faults }
}

/** What an import made, whatever it was called and however often it was cut. */
async function everything({ db }: Tx): Promise<unknown> {
  const { rows } = await sql`select
    (select json_agg(people order by id) from people where imported_from is not null) as people,
    (select json_agg(to_jsonb(topics) - 'space_id' order by id) from topics) as topics,
    (select json_agg(posts order by id) from posts) as posts,
    (select json_agg(votes order by post_id, voter_id) from votes) as votes,
    (select json_agg(follows order by person_id, topic_id) from follows) as follows,
    (select json_agg(json_build_array(type, at, actor_id, object_id, facts - 'spaceId') order by type, at, object_id,
      facts - 'spaceId') from events where origin = 'import' and type <> 'space.changed') as events,
    (select json_agg(json_build_array(kind, external_id, id, topic_id) order by kind, external_id)
      from external_ids where kind not in ('space', 'waiting')) as names`.execute(db)
  return rows[0]
}

/** As before the first import: it rolls back with the story. */
async function empty({ db }: Tx): Promise<void> {
  for (const table of ['votes', 'follows', 'events', 'external_ids', 'imports'])
    await sql`delete from ${sql.table(table)}`.execute(db)
  await sql`update topics set accepted_post_id = null`.execute(db)
  await sql`delete from posts where role = 'comment'`.execute(db)
  for (const table of ['posts', 'topics']) await sql`delete from ${sql.table(table)}`.execute(db)
  await sql`delete from people where imported_from is not null`.execute(db)
}
