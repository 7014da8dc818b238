import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { topicsStatement, topicSorts } from './list-topics.ts'
import { topicStatement } from './load-topic.ts'

describe('the plan of', () => {
  test(
    'every list and of a conversation uses an index, and reads no table that grows as a whole',
    inWorld(async ({ visitor, alice }) => {
      await sql`insert into topics (id, space_id, kind, title, slug, language, author_id, created_at,
          last_activity_at, answers_count, useful_count)
        select gen_random_uuid(), ${square.id}, 'question', 'Topic ' || n, 'topic', 'en', ${cast.alice.id},
          now() - n * interval '1 hour', now() - n * interval '7 minutes', n % 3, n % 50
        from generate_series(1, 3000) n`.execute(alice.db)
      await sql`insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
        select id, gen_random_uuid(), case n when 1 then 'opening' else 'answer' end, author_id, 'en', 'x',
          repeat('x', 500), created_at
        from topics, generate_series(1, 3) n`.execute(alice.db)
      await sql`insert into people (id, handle, name, created_at)
        select gen_random_uuid(), 'member-' || n, 'Member', now() from generate_series(1, 2000) n`.execute(
        alice.db,
      )
      await sql`insert into votes (topic_id, post_id, kind, voter_id, given_at)
        select topic_id, id, 'useful', ${cast.bob.id}, now() from posts`.execute(alice.db)
      await sql`insert into follows (person_id, topic_id, since)
        select ${cast.bob.id}, id, now() from topics`.execute(alice.db)
      await sql`analyze topics, posts, people, spaces, votes, follows`.execute(alice.db)

      for (const sort of topicSorts)
        for (const spaceSlug of [undefined, square.slug])
          for (const after of [undefined, position(sort)]) {
            const statement = topicsStatement(visitor, { sort, spaceSlug, after, limit: 31 })
            const plan = await planOf(alice, sql`explain (format json) ${statement}`)
            expect(plan.indexes).toContain(spaceSlug ? `topics_space_${sort}` : `topics_${sort}`)
            expect(plan.wholeTables).not.toContain('topics')
            expect(plan.wholeTables).not.toContain('posts')
          }

      const { id } = await alice.db.selectFrom('topics').select('id').limit(1).executeTakeFirstOrThrow()
      const nobody = '00000000-0000-0000-0000-000000000000'
      const values = [id, nobody, 'f', '{visitor}', null, '0', '-infinity', nobody, 't']
      const written = values.map((value) => (value === null ? 'null' : `'${value}'`))
      const text = topicStatement.replace(/\$(\d)/g, (_, number) => written[number - 1]!)
      const plan = await planOf(alice, sql`explain (format json) ${sql.raw(text)}`)
      expect(plan.indexes).toEqual(
        expect.arrayContaining(['posts_answers', 'posts_comments', 'posts_one_opening']),
      )
      expect(plan.wholeTables.filter((table) => table !== 'spaces')).toEqual([])
    }),
  )
})

function position(sort: string): string {
  const place = sort === 'useful' ? 25 : new Date().toISOString()
  return Buffer.from(JSON.stringify([place, newId(new Date())])).toString('base64url')
}

async function planOf({ db }: Tx, explained: ReturnType<typeof sql>) {
  const { rows } = await explained.execute(db)
  const text = JSON.stringify(rows)
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)
  return {
    indexes: found(/"Index Name":"(\w+)"/g),
    wholeTables: found(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g),
  }
}
