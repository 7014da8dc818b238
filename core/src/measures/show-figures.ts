import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { acts, counted } from './counted.ts'
import { formulaVersion, type Figure, type Figures } from './figures.ts'
import { momentOf } from './moment.ts'
import { responseOf } from './response.ts'
import { maySeeFigures } from './rules.ts'

/**
 * The first figures of a community on a date: everything strictly before `at` (an instant, or a date that stands for
 * its midnight UTC; now when absent), windows half-open, nothing rounded. words/ says each in words.
 * 28 days keep the same mix of weekdays, and the response is a Kaplan-Meier estimate because an average over the
 * answered ones alone forgets whoever was left waiting.
 */
export async function showFigures(
  reader: Reader,
  { at: written }: { at?: string | undefined } = {},
): Promise<Figures> {
  if (!maySeeFigures(reader.actor)) throw new Forbidden('Only staff may see these figures')
  const at = written === undefined ? reader.now : momentOf(written)
  const row = await read(reader, at)
  const { questions, accepted, bus_factor } = row

  return {
    at: at.toISOString(),
    formulaVersion,
    people: row.people,
    questions,
    answers: row.answers,
    accepted,
    contributors28d: row.contributors,
    newcomers28d: row.newcomers,
    response: responseOf({ answered: row.answered, unanswered: row.unanswered }),
    responseWithStaff: responseOf({ answered: row.answered_by_anyone, unanswered: row.unanswered_by_anyone }),
    ...(questions > 0
      ? { solvedShare: accepted / questions }
      : { solvedShare: null, solvedShareReason: 'no-questions' as const }),
    newcomerReturn: (['0', '1', '2', '3+'] as const).map((answeredBy, group) => ({
      answeredBy,
      ...shareOf(row.returns.find((counts) => counts.answerers === group)),
    })),
    ...(bus_factor > 0
      ? { busFactor: bus_factor }
      : { busFactor: null, busFactorReason: 'no-answers' as const }),
  }
}

function shareOf(counts: { returned: number; n: number } | undefined): Figure {
  if (!counts) return { value: null, n: 0, reason: 'nobody-observed-for-90-days' }
  return { value: counts.returned / counts.n, n: counts.n }
}

interface Row {
  people: number
  questions: number
  answers: number
  accepted: number
  contributors: number
  newcomers: number
  answered: number[]
  unanswered: number[]
  answered_by_anyone: number[]
  unanswered_by_anyone: number[]
  returns: { answerers: number; returned: number; n: number }[]
  bus_factor: number
}

async function read({ db, now }: Reader, at: Date): Promise<Row> {
  const { rows } = await sql<Row>`/* show_figures, planned anew */
    with ${counted(at, now)},
    act as materialized (${acts(at)}),
    contributor as (
      select person_id, min(at) as first_at, max(at) as last_at from act group by person_id
    ), first_post as (
      select distinct on (post.author_id) post.author_id, post.created_at, post.topic_id, post.role
      from post
      join (select author_id, min(created_at) as created_at from post group by author_id) as first
        using (author_id, created_at)
      left join aside on aside.id = post.author_id
      where aside.id is null
      order by post.author_id, post.id
    ), newcomer as (
      select least(waited.answerers, 3) as answerers, bool_or(
          post.created_at >= first_post.created_at + interval '168 hours'
            and post.created_at < first_post.created_at + interval '2160 hours'
        ) as returned
      from first_post join waited on waited.id = first_post.topic_id
        join post on post.author_id = first_post.author_id
      where first_post.role = 'opening'
        and first_post.created_at <= ${at}::timestamptz - interval '2160 hours'
      group by first_post.author_id, answerers
    ), helper as (
      select count(*) as given from answer where not staff and author_id is not null group by author_id
    ), ranked as (
      select sum(given) over (order by given desc rows between unbounded preceding and current row) - given as before,
        sum(given) over () as total
      from helper
    )
    select
      (select count(*)::int from people
        where created_at < ${at} and (claimed_at is not null or imported_from is not null) and merged_into is null
          and role not in ('responder', 'moderator', 'manager', 'owner')) as people,
      (select count(*)::int from question) as questions,
      (select count(*)::int from answer where not staff) as answers,
      (select count(*)::int from question join decision on decision.topic_id = question.id
        where decision.type = 'answer.accepted') as accepted,
      (select count(*)::int from contributor where last_at >= ${at}::timestamptz - interval '672 hours') as contributors,
      (select count(*)::int from contributor where first_at >= ${at}::timestamptz - interval '672 hours') as newcomers,
      (select coalesce(array_agg(answered), '{}') from waited where answered is not null) as answered,
      (select coalesce(array_agg(watched), '{}') from waited where answered is null) as unanswered,
      (select coalesce(array_agg(answered_by_anyone), '{}') from waited
        where answered_by_anyone is not null) as answered_by_anyone,
      (select coalesce(array_agg(watched), '{}') from waited
        where answered_by_anyone is null) as unanswered_by_anyone,
      (select coalesce(json_agg(grouped), '[]') from (
        select answerers, count(*) filter (where returned) as returned, count(*) as n
        from newcomer group by answerers) as grouped) as returns,
      (select count(*)::int from ranked where before < total / 2.0) as bus_factor`.execute(db)
  return rows[0]!
}
