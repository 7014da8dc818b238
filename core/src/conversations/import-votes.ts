import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { recordAll } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayImport } from './rules.ts'
import { voteShape } from './shape.ts'
import { voteTelling, type VoteRow } from './vote-facts.ts'

const vote = z.strictObject({
  topicId: z.uuid(),
  postId: z.uuid(),
  kind: voteShape,
  /** A person, or for a vote that hides its voter an id of its own. */
  voterId: z.uuid(),
  anonymous: z.boolean(),
  givenAt: z.date(),
})

interface Given extends VoteRow {
  readonly anonymous: boolean
  readonly given_at: Date
}

/** Brings in many votes of another forum, counted and dated. Nobody's for their
 * own post. Returns `post/kind/voter` of those that are new. */
export const importVotes = command(
  { votes: z.array(vote).max(2000) },
  async (tx, { votes }): Promise<string[]> => {
    if (!mayImport(tx.actor)) throw new Forbidden('Only managers may import votes')
    if (votes.length === 0) return []
    const { rows } = await sql<Given>`/* import_votes */
      with given as (
        insert into votes (topic_id, post_id, kind, voter_id, anonymous, given_at)
        select "topicId", "postId", kind, "voterId", anonymous, "givenAt"
        from jsonb_to_recordset(${JSON.stringify(votes)}::jsonb) as row ("topicId" uuid, "postId" uuid, kind text,
          "voterId" uuid, anonymous boolean, "givenAt" timestamptz)
        where not exists (select from posts own where own.topic_id = "topicId" and own.id = "postId"
          and own.author_id = "voterId")
        on conflict do nothing
        returning *
      ), counted as (
        select topic_id, post_id, count(*) filter (where kind = 'useful') as useful,
          count(*) filter (where kind = 'thanks') as thanks
        from given group by topic_id, post_id
      ), post as (
        update posts set useful_count = useful_count + n.useful, thanks_count = thanks_count + n.thanks
        from counted n where posts.topic_id = n.topic_id and posts.id = n.post_id
        returning posts.topic_id, posts.id, posts.role, posts.author_id, n.useful
      ), topic as (
        update topics set useful_count = topics.useful_count + post.useful
        from post where topics.id = post.topic_id and post.role = 'opening' and post.useful > 0
      )
      select g.topic_id, g.post_id, g.kind as vote, g.voter_id, g.anonymous, g.given_at, post.role, post.author_id,
        t.space_id, t.kind
      from given g join post on post.topic_id = g.topic_id and post.id = g.post_id
      join topics t on t.id = g.topic_id`.execute(tx.db)

    await recordAll(
      tx,
      rows.map((row) => ({
        type: 'vote.given',
        ...voteTelling({ ...row, voter_id: row.anonymous ? null : row.voter_id }),
        actorId: row.anonymous ? null : row.voter_id,
        at: row.given_at,
      })),
    )
    return rows.map((row) => `${row.post_id}/${row.vote}/${row.voter_id}`)
  },
)
