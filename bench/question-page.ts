import autocannon from 'autocannon'
import { sql } from 'kysely'
import type { App } from '@parvis/core/app'
import { openTopic, giveAnswer } from '@parvis/core/conversations'
import type { Context } from '@parvis/core/kernel/context'
import { newId } from '@parvis/core/kernel/ids'
import { drawing, prose } from './random.ts'
import { costOf, rounds, rowsOf, seconds } from './rendered-page.ts'
import { percentile, type Row } from './rows.ts'
import { startServer, type Served } from './start-server.ts'

/** Asks a question and answers it 19 times: a page of 20 posts. Returns its address. */
export async function askQuestion(
  asker: Context,
  helpers: readonly Context[],
  spaceId: string,
): Promise<string> {
  const draw = drawing(1)
  const title = 'Why does my tent condense as soon as it is cold?'
  const { topicId, url } = await openTopic(asker, { spaceId, kind: 'question', title, body: prose(draw, 12) })
  for (let answer = 0; answer < 19; answer++) {
    await giveAnswer(helpers[answer % helpers.length]!, { topicId, body: prose(draw, 12) })
  }
  return url
}

/** The page for a visitor from memory, beside a bare server with the same bytes: sent, and known already. */
export async function pageFromMemory(folder: string, path: string): Promise<Row[]> {
  const ours = await startServer({ serve: 'parvis', folder, cacheBytes: 64 * 1024 * 1024 })
  // As it is: the load asks for nothing else.
  const page = await fetch(ours.address + path, { headers: { 'accept-encoding': 'identity' } })
  const body = await page.text()
  const etag = page.headers.get('etag')
  if (page.status !== 200 || !etag) throw new Error(`The question page answered ${page.status}`)
  const headers = { 'content-type': 'text/html', etag }
  const bare = await startServer({ serve: 'bare', body, headers })
  const known = { 'if-none-match': etag }
  try {
    const sent = []
    const knownAlready = []
    for (let round = 0; round < rounds; round++) {
      sent.push((await perSecond(ours, path)) / (await perSecond(bare, path)))
      knownAlready.push((await perSecond(ours, path, known)) / (await perSecond(bare, path, known)))
    }
    const ratio = (what: string, ratios: number[]): Row => ({
      what: `question page from memory ÷ bare node:http${what}`,
      value: percentile(ratios, 0.5),
      unit: '×',
      bound: 'at least',
      bar: 0.6,
    })
    return [
      ratio('', sent),
      ratio(', 304', knownAlready),
      { what: 'question page', value: body.length / 1000, unit: 'kB', bound: 'at most', bar: null },
    ]
  } finally {
    await Promise.all([ours.end(), bare.end()])
  }
}

/** The page made anew each time: for a visitor, for a member who has read everything, and for one who has not. */
export async function pageRendered(
  app: App,
  served: Served,
  { path, memberId }: { path: string; memberId: string },
): Promise<Row[]> {
  const headers = { cookie: `parvis_session=${await signedIn(app, memberId)}` }
  const most = { node: 2.5, trips: 3 }
  const visitor = await costOf(app, served, { path })
  const member = await costOf(app, served, { path, headers })
  await tellOf(app, { personId: memberId, answers: unread })
  const behind = await costOf(app, served, { path, headers })
  return [
    ...rowsOf('question page rendered', visitor, { node: 2, trips: 1 }),
    ...rowsOf('question page of a member', member, most),
    ...rowsOf(`question page of a member with ${unread} unread`, behind, most),
  ]
}

const unread = 12

/** Notifications of answers in other conversations, as their reader leaves them. */
async function tellOf(app: App, { personId, answers }: { personId: string; answers: number }): Promise<void> {
  await sql`insert into notifications (person_id, event_id, at, topic_id, post_id, actor_id, reason)
    select ${personId}, row_number() over (), now(), answer.topic_id, answer.id, answer.author_id, 'follow'
    from (
      select * from posts where role = 'answer' and deleted_at is null order by created_at, id limit ${answers}
    ) as answer`.execute(app.db)
}

/** A session as signing in leaves it; nobody types a password here. Returns what the browser keeps. */
async function signedIn(app: App, personId: string): Promise<string> {
  const token = 'x'.repeat(43)
  await sql`insert into sessions
    (person_id, id, token_hash, created_at, last_seen_at, expires_at, method, factors, proved_at, user_agent, address)
    values (${personId}, ${newId(new Date())}, sha256(${token}::bytea), now(), now(), now() + interval '1 day',
      'password', 1, now(), 'bench', '127.0.0.1')`.execute(app.db)
  return token
}

async function perSecond({ address }: Served, path: string, headers: Record<string, string> = {}) {
  const { requests } = await autocannon({ url: address + path, headers, connections: 8, duration: seconds })
  return requests.average
}
