import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { postUrl, topicUrl } from './address.ts'

/** What an address of another forum pointed at, in the words of `external_ids`. */
interface OldThing {
  readonly source: 'stackexchange' | 'discourse'
  readonly kind: 'topic' | 'post' | 'post-number' | 'person'
  readonly id: string
}

type Reading = readonly [pattern: RegExp, things: (...found: string[]) => OldThing[]]

const stackExchange = (kind: OldThing['kind'], id: string): OldThing => ({
  source: 'stackexchange',
  kind,
  id,
})
const discourse = (kind: OldThing['kind'], id: string): OldThing => ({ source: 'discourse', kind, id })

const mostFolders = 2

/** The best reading first: an answer before its question, a post by its number before its topic. */
const readings: readonly Reading[] = [
  [
    /^\/questions\/(\d{1,18})\/[^/]*\/(\d{1,18})$/,
    (question, answer) => [stackExchange('post', answer!), stackExchange('post', question!)],
  ],
  [/^\/(?:questions|q|a|posts)\/(\d{1,18})(?:\/.*)?$/, (id) => [stackExchange('post', id!)]],
  [/^\/users\/(\d{1,18})(?:\/.*)?$/, (id) => [stackExchange('person', id!)]],
  [
    /^\/t\/(?:[^/]+\/)?(\d{1,18})\/(\d{1,18})$/,
    (topic, number) => [discourse('post-number', `${topic}/${number}`), discourse('topic', topic!)],
  ],
  [/^\/t\/(?:[^/]+\/)?(\d{1,18})$/, (topic) => [discourse('topic', topic!)]],
  [/^\/p\/(\d{1,18})(?:\/.*)?$/, (id) => [discourse('post', id!)]],
  [/^\/(?:u|users)\/([^/]{1,100})(?:\/.*)?$/, (name) => [discourse('person', name!.toLowerCase())]],
]

/**
 * Where a page of the imported forum lives now, for its old path (`/questions/12/slug`, `/a/34`, `/t/slug/56/7`,
 * `/u/name`, in a folder or not) or its whole address, or null when it points at nothing that this reader may see.
 */
export async function findOldAddress(reader: Reader, { path }: { path: string }): Promise<string | null> {
  for (const thing of thingsAt(path)) {
    const address = thing.kind === 'person' ? await findPerson(reader, thing) : await findPost(reader, thing)
    if (address) return address
  }
  return null
}

/** Whether anything was brought along from elsewhere, so that old addresses lead on. */
export async function hasOldAddresses({ db }: Reader): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`/* has_old_addresses */
    select exists (select from external_ids) as some`.execute(db)
  return rows[0]!.some
}

function thingsAt(address: string): OldThing[] {
  if (address.length > 2000) return []
  // A forum may have had a folder of its own: `/community/t/slug/56`.
  for (let path = pathOf(address), folders = 0; folders <= mostFolders; folders++) {
    for (const [pattern, things] of readings) {
      const found = pattern.exec(path)?.slice(1).map(decoded)
      if (found) return found.some((part) => part.includes('\0')) ? [] : things(...found)
    }
    path = path.replace(/^\/[^/]*/, '')
  }
  return []
}

/**
 * What an address says below its host, which may stand there or not, and may have been encoded as a whole. The place
 * that Stack Exchange gave an answer on its question's page (`#34`, `#comment5_34`) becomes part of it.
 */
function pathOf(address: string): string {
  const said = (address.includes('/') ? address : decoded(address)).trim()
  const below = said.replace(/^(?:(?:https?:)?\/\/[^/?#]*|[^/?#]+[.:][^/?#]*(?=\/))/i, '')
  const path = below
    .replace(/^\/?/, '/')
    .replace(/[?#].*$/s, '')
    .replace(/(?<=.)\/+$/, '')
  const question = /^\/(?:questions|q)\/(\d{1,18})(?:\/|$)/.exec(path)?.[1]
  const answer = /#(?:comment\d{1,18}_)?(\d{1,18})$/.exec(below)?.[1]
  return question && answer ? `/questions/${question}/at/${answer}` : path
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

async function findPerson({ db }: Reader, { source, id }: OldThing): Promise<string | null> {
  const { rows } = await sql<{ handle: string }>`/* find_old_person */
    with ${sourcesOf(source)}
    select p.handle from external_ids e join people old on old.id = e.id
      join people p on p.id = coalesce(old.merged_into, old.id)
    where e.source = any(array(select source from sources)) and e.kind = 'person' and e.external_id = ${id}
    order by e.source limit 1`.execute(db)
  return rows[0] ? `/p/${encodeURIComponent(rows[0].handle)}` : null
}

/** The few imports of one format, found by skipping through the key: an unknown address must cost nothing. */
function sourcesOf(format: OldThing['source']) {
  return sql`recursive every as (
      (select source from external_ids order by source limit 1)
      union all
      select (select e.source from external_ids e where e.source > every.source order by e.source limit 1)
      from every where every.source is not null
    ), sources as (
      select source from every where source = ${format} or starts_with(source, ${`${format}:`})
    )`
}

interface FoundPost {
  topic_id: string
  slug: string
  post_id: string | null
  role: string | null
}

async function findPost({ db, actor }: Reader, { source, kind, id }: OldThing): Promise<string | null> {
  const { rows } = await sql<FoundPost>`/* find_old_post */
    with ${sourcesOf(source)}
    select t.id as topic_id, t.slug, p.id as post_id, p.role
    from external_ids e
    join topics t on t.id = coalesce(e.topic_id, e.id) and t.deleted_at is null
    join spaces s on s.id = t.space_id and s.read_from = any(${visibleSpaces(actor)}::text[])
    left join posts p on p.topic_id = t.id and p.id = e.id and p.deleted_at is null
    where e.source = any(array(select source from sources)) and e.kind = ${kind} and e.external_id = ${id}
    order by e.source limit 1`.execute(db)
  const found = rows[0]
  if (!found) return null
  return found.post_id && found.role !== 'opening'
    ? postUrl({ id: found.topic_id, slug: found.slug }, found.post_id)
    : topicUrl(found.topic_id, found.slug)
}
