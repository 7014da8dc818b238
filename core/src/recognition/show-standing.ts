import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'

/** What a person's help has been worth to others. */
export interface Standing {
  /** Balance of the ledger. */
  points: number
  /** Their answers that stand as accepted. */
  solved: number
  /** Different people whose question they solved, or who called a post of theirs useful or thanked for it. */
  helped: number
}

/** Zeros for someone who has no points yet, or whom nobody knows. */
export async function showStanding({ db }: Reader, { personId }: { personId: string }): Promise<Standing> {
  const { rows } = await sql<{ points: string; solved: number; helped: number }>`/* show_standing */
    with solved as (
      select topic.author_id as helped_id
      from posts post
      join topics topic on topic.id = post.topic_id and topic.accepted_post_id = post.id
      where post.author_id = ${personId} and post.role = 'answer'
        and post.deleted_at is null and topic.deleted_at is null
        and topic.author_id is distinct from post.author_id
    ), valued as (
      select vote.voter_id as helped_id
      from posts post
      join topics topic on topic.id = post.topic_id and topic.deleted_at is null
      join votes vote on vote.topic_id = post.topic_id and vote.post_id = post.id and not vote.anonymous
      where post.author_id = ${personId} and post.deleted_at is null and vote.voter_id <> post.author_id
        and post.useful_count + post.thanks_count > 0
    )
    select coalesce((select balance from point_accounts where id = ${personId}), 0)::text as points,
      (select count(*)::int from solved) as solved,
      (select count(distinct helped_id)::int
        from (select helped_id from solved union all select helped_id from valued) as helped
      ) as helped`.execute(db)
  const { points, solved, helped } = rows[0]!
  return { points: Number(points), solved, helped }
}
