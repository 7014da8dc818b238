import type pg from 'pg'

/** What a monitor watches of the work behind the pages. */
export interface Gauges {
  /** How many events each module has still to read, ten thousand at most, and how many it could not take. */
  readonly readers: readonly { module: string; behind: number; parked: number }[]
  /** Jobs by queue and state. */
  readonly jobs: readonly { queue: string; state: string; count: number }[]
}

export async function showGauges(pool: pg.Pool): Promise<Gauges> {
  const { rows } = await pool.query<{ gauges: Gauges }>(`/* show_gauges */
    select json_build_object(
      'readers', (
        select coalesce(json_agg(json_build_object('module', module,
          'behind', (
            select count(*) from (
              select from events where (xid, id) > (readers.xid, readers.event_id) limit 10000
            ) as rest),
          'parked', (select count(*) from parked_events where parked_events.module = readers.module)
        ) order by module), '[]')
        from readers),
      'jobs', (
        select coalesce(json_agg(json_build_object('queue', name, 'state', state, 'count', count)), '[]')
        from (
          select name, state, count(*) from pgboss.job
          where state in ('created', 'retry', 'active', 'failed') group by name, state
        ) as counted)
    ) as gauges`)
  return rows[0]!.gauges
}
