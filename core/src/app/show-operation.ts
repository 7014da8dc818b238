import { sql } from 'kysely'
import { topicUrl } from '../conversations/index.ts'
import type { Reader } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayManage } from '../people/index.ts'

interface Named {
  readonly handle: string
  readonly name: string
}

/** How the machine is doing, for whoever runs the community. */
export interface Operation {
  /** How far each module has read; `behind` stops counting at ten thousand events. */
  readonly readers: readonly { module: string; movedAt: string; behind: number }[]
  /** Events that a module could not take; the newest fifty. */
  readonly parked: readonly {
    module: string
    eventId: string
    type: string | null
    error: string
    tries: number
    parkedAt: string
    /** Who did what the event tells of, whom it is about besides, and where it was; as far as they are still there. */
    who: Named | null
    about: Named | null
    topic: { title: string; url: string } | null
  }[]
  /** Jobs that failed to the end within a month: what they were and why, never whom they were for. */
  readonly failedJobs: readonly { id: string; name: string; at: string; error: string }[]
  readonly imports: readonly {
    id: string
    format: string
    path: string
    startedAt: string
    finishedAt: string | null
  }[]
  /** The newest backup that was made by itself, and the newest attempt to bring one back; null when there was none. */
  readonly backup: { at: string; path: string; bytes: number } | null
  readonly drill: {
    at: string
    ok: boolean
    backup: string
    rows: number
    seconds: number
    faults: readonly string[]
  } | null
}

export async function showOperation({ db, actor }: Reader): Promise<Operation> {
  if (!mayManage(actor)) throw new Forbidden('Only managers may see how the machine is doing')
  const { rows } = await sql<{ operation: Found }>`/* show_operation */
    select json_build_object(
      'readers', (
        select coalesce(json_agg(json_build_object('module', module, 'movedAt', moved_at, 'behind', (
            select count(*) from (
              select from events where (xid, id) > (readers.xid, readers.event_id) limit 10000
            ) as rest
          )) order by module), '[]')
        from readers),
      'parked', (
        select coalesce(json_agg(json_build_object('module', module, 'eventId', event_id::text, 'type', type,
          'error', error, 'tries', tries, 'parkedAt', parked_at, 'who', who, 'about', about, 'topic', topic)
          order by parked_at desc, module, event_id), '[]')
        from (
          select parked.*, e.type,
            case when w.id is not null then json_build_object('handle', w.handle, 'name', w.name) end as who,
            case when a.id is not null then json_build_object('handle', a.handle, 'name', a.name) end as about,
            case when t.id is not null then json_build_object('id', t.id, 'slug', t.slug, 'title', t.title) end as topic
          from (select * from parked_events order by parked_at desc, module, event_id limit 50) as parked
            left join events e on e.id = parked.event_id
            left join people w on w.id = e.actor_id
            left join people a on a.id = coalesce(e.facts ->> 'personId', e.facts ->> 'authorId')::uuid
              and a.id is distinct from e.actor_id
            left join topics t on t.id = (e.facts ->> 'topicId')::uuid
        ) as newest),
      'failedJobs', (
        select coalesce(json_agg(json_build_object('id', id, 'name', name, 'at', at, 'error', error)), '[]')
        from (
          select id, name, coalesce(completed_on, created_on) as at,
            left(coalesce(output ->> 'error', output ->> 'message', output::text, ''), 500) as error
          from pgboss.job
          where state = 'failed' and created_on > now() - interval '31 days'
          order by created_on desc limit 50
        ) as newest),
      'imports', (
        select coalesce(json_agg(json_build_object('id', id, 'format', format, 'path', path,
          'startedAt', started_at, 'finishedAt', finished_at)), '[]')
        from (select * from imports order by started_at desc limit 20) as newest),
      'backup', (
        select json_build_object('at', started_at, 'path', report ->> 'path', 'bytes', report -> 'bytes')
        from safekeeping_runs where kind = 'backup' order by started_at desc limit 1),
      'drill', (
        select json_build_object('at', started_at, 'ok', ok, 'backup', report ->> 'backup', 'rows', report -> 'rows',
          'seconds', report -> 'seconds', 'faults', report -> 'faults')
        from safekeeping_runs where kind = 'drill' order by started_at desc limit 1)
    ) as operation`.execute(db)
  const { parked, ...operation } = rows[0]!.operation
  const placed = parked.map(({ topic, ...one }) => ({
    ...one,
    topic: topic && { title: topic.title, url: topicUrl(topic.id, topic.slug) },
  }))
  return { ...operation, parked: placed }
}

interface Found extends Omit<Operation, 'parked'> {
  readonly parked: readonly (Omit<Operation['parked'][number], 'topic'> & {
    topic: { id: string; slug: string; title: string } | null
  })[]
}
