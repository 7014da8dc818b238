import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { topicUrl } from './address.ts'
import { authorCardSql, presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'

/** What a community has done lately, as far as the reader may see it. */
export interface Pulse {
  /** Of the seven days before now. */
  readonly week: { readonly asked: number; readonly answers: number; readonly solved: number }
  /** Questions whose answer was accepted last, whenever that was. */
  readonly solved: readonly {
    readonly id: string
    readonly title: string
    readonly url: string
    readonly language: string
    readonly solvedAt: string
    readonly asker: AuthorCard
    readonly helper: AuthorCard
  }[]
  /** Members whose answers solved most of the latest hundred questions; nobody's own answer to their own counts. */
  readonly helpers: readonly { readonly person: AuthorCard; readonly solved: number }[]
}

/** Deleted questions and spaces that are closed to the reader count nowhere. */
export async function showPulse({ db, actor, now }: Reader): Promise<Pulse> {
  const week = sql`${now}::timestamptz - interval '7 days'`
  const open = sql`topic.deleted_at is null and topic.space_id = any(array(
    select id from spaces where read_from = any(${visibleSpaces(actor)}::text[])))`
  const { rows } = await sql<PulseRow>`/* show_pulse */
    with latest as materialized (
      select topic.* from topics topic where topic.accepted_post_id is not null and ${open}
      order by topic.accepted_at desc, topic.id desc limit 100
    ), helped as materialized (
      select latest.*, post.author_id as helper_id, post.author_name as helper_name
      from latest join posts post on post.topic_id = latest.id and post.id = latest.accepted_post_id
      where post.deleted_at is null
    )
    select (
      select count(*)::int from topics topic where topic.created_at > ${week} and topic.kind = 'question' and ${open}
    ) as asked, (
      select coalesce(sum(said.answers), 0)::int from (
        select topic_id, count(*) as answers from posts
        where created_at > ${week} and role = 'answer' and deleted_at is null group by topic_id
      ) as said join topics topic on topic.id = said.topic_id where ${open}
    ) as answers, (
      select count(*)::int from topics topic
      where topic.accepted_post_id is not null and topic.accepted_at > ${week} and ${open}
    ) as solved, (
      select coalesce(json_agg(last order by last.accepted_at desc, last.id desc), '[]') from (
        select topic.id, topic.slug, topic.title, topic.language, topic.accepted_at,
          ${sql.raw(authorCardSql('asker', 'topic'))} as asker,
          ${sql.raw(authorCardSql('helper', 'said'))} as helper
        from helped topic
        cross join lateral (select topic.helper_name as author_name) as said
        left join people asker on asker.id = topic.author_id
        left join people helper on helper.id = topic.helper_id
        order by topic.accepted_at desc, topic.id desc limit 4
      ) as last
    ) as latest, (
      select coalesce(json_agg(best order by best.solved desc, best.lately desc), '[]') from (
        select ${sql.raw(authorCardSql('person', 'said'))} as person, by_person.solved, by_person.lately
        from (
          select helper_id, count(*)::int as solved, max(accepted_at) as lately from helped
          where helper_id is distinct from author_id group by helper_id
          order by solved desc, lately desc limit 5
        ) as by_person
        join people person on person.id = by_person.helper_id
        cross join (select null::text as author_name) as said
      ) as best
    ) as helpers`.execute(db)
  return present(rows[0]!)
}

interface PulseRow {
  asked: number
  answers: number
  solved: number
  latest: {
    id: string
    slug: string
    title: string
    language: string
    accepted_at: string
    asker: AuthorRow
    helper: AuthorRow
  }[]
  helpers: { person: AuthorRow; solved: number }[]
}

function present({ asked, answers, solved, latest, helpers }: PulseRow): Pulse {
  return {
    week: { asked, answers, solved },
    solved: latest.map(({ id, slug, title, language, accepted_at, asker, helper }) => ({
      id,
      title,
      url: topicUrl(id, slug),
      language,
      solvedAt: new Date(accepted_at).toISOString(),
      asker: presentAuthor(asker),
      helper: presentAuthor(helper),
    })),
    helpers: helpers.map((helper) => ({ person: presentAuthor(helper.person), solved: helper.solved })),
  }
}
