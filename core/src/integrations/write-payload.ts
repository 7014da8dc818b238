import { sql } from 'kysely'
import { postUrl, topicUrl } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import type { Event } from '../kernel/events.ts'
import { webhookPayloads, type WebhookType } from './webhook-payloads.ts'

/** The facts of any event, where it has them. */
interface AnyFacts {
  readonly topicId?: string
  readonly kind?: string
  readonly spaceId?: string
  readonly postId?: string
  readonly parentId?: string
  readonly role?: string
  readonly authorId?: string | null
  readonly askerId?: string | null
  readonly personId?: string
}

interface Known {
  readonly people: ReadonlyMap<string, { id: string; handle: string; name: string; url: string }>
  readonly slugs: ReadonlyMap<string, string>
  readonly spaces: ReadonlyMap<string, { id: string; name: string; url: string }>
}

const roleIn: Partial<Record<WebhookType, string>> = { 'topic.opened': 'opening', 'comment.made': 'comment' }

/** The text that is signed and sent for each event, in their order: `{ type, timestamp, data }`. */
export async function writeBodies(tx: Tx, events: readonly Event<WebhookType>[]): Promise<string[]> {
  const known = await lookUp(tx, events)
  return events.map((event) =>
    JSON.stringify({
      type: event.type,
      timestamp: event.at.toISOString(),
      // The shape keeps what is promised for this type, and drops the rest.
      data: webhookPayloads[event.type].parse(everythingOf(event, known, tx.services.url)),
    }),
  )
}

/** What somebody is called, and where they are found, as payloads have it; null for nobody. */
export async function namedInPayload(tx: Tx, personId: string | null) {
  return personId ? ((await peopleOf(tx, [personId])).get(personId) ?? null) : null
}

function everythingOf(event: Event<WebhookType>, { people, slugs, spaces }: Known, home: string) {
  const facts: AnyFacts = event.facts
  const named = (id: string | null | undefined) => (id ? (people.get(id) ?? null) : null)
  const { topicId, postId } = facts
  // What people and spaces are told of has no conversation.
  const topic = topicId === undefined ? null : { id: topicId, slug: slugs.get(topicId) ?? '' }
  return {
    ...event.facts,
    actor: named(event.actorId),
    author: named(facts.authorId),
    asker: named(facts.askerId),
    person: named(facts.personId),
    space: facts.spaceId && spaces.get(facts.spaceId),
    topic: topic && {
      ...topic,
      kind: facts.kind,
      spaceId: facts.spaceId,
      url: home + topicUrl(topic.id, topic.slug),
    },
    post: postId &&
      topic && {
        id: postId,
        role: facts.role ?? roleIn[event.type] ?? 'answer',
        parentId: facts.parentId ?? null,
        url: home + postUrl(topic, postId),
      },
  }
}

async function lookUp(tx: Tx, events: readonly Event<WebhookType>[]): Promise<Known> {
  const facts = events.map((event): AnyFacts => event.facts)
  const people = await peopleOf(tx, [
    ...events.map(({ actorId }) => actorId),
    ...facts.flatMap(({ authorId, askerId, personId }) => [authorId, askerId, personId]),
  ])
  const topics = await tx.db
    .selectFrom('topics')
    .select(['id', 'slug'])
    .where('id', '=', anyOf(facts.map(({ topicId }) => topicId)))
    .execute()
  const spaces = await tx.db
    .selectFrom('spaces')
    .select(['id', 'name', 'slug'])
    .where('id', '=', anyOf(facts.map(({ spaceId }) => spaceId)))
    .execute()
  const home = tx.services.url
  return {
    people,
    slugs: new Map(topics.map(({ id, slug }) => [id, slug])),
    spaces: new Map(spaces.map(({ id, name, slug }) => [id, { id, name, url: `${home}/s/${slug}` }])),
  }
}

async function peopleOf({ db, services }: Tx, ids: readonly (string | null | undefined)[]) {
  const people = await db
    .selectFrom('people')
    .select(['id', 'handle', 'name'])
    .where('id', '=', anyOf(ids))
    .execute()
  return new Map(people.map((one) => [one.id, { ...one, url: `${services.url}/p/${one.handle}` }]))
}

function anyOf(ids: readonly (string | null | undefined)[]) {
  return sql<string>`any(${[...new Set(ids.filter(Boolean))]}::uuid[])`
}
