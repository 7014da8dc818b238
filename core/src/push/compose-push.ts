import type { Role } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { cut } from '../kernel/text.ts'
import { findToTell } from '../notifications/index.ts'
import { isSuspended, languageFor, showCommunity } from '../people/index.ts'
import { words } from './words.ts'

/** What a device is sent: what it shows, and where a click on it leads. */
export interface Payload {
  readonly title: string
  readonly body: string
  readonly url: string
  /** A later one with the same tag takes its place. */
  readonly tag: string
}

export interface Told {
  readonly device: { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  readonly payload: Payload
}

interface Asked {
  readonly deviceId: string
  readonly topicId: string
  readonly after: string
  readonly upTo: string
}

const longestTitle = 120

/** What there is to tell a device of a conversation at this moment, in its owner's language; null when nothing. */
export async function composePush(
  ctx: Pick<Reader, 'db'> & { now: Date },
  { deviceId, topicId, after, upTo }: Asked,
): Promise<Told | null> {
  const device = await ctx.db
    .selectFrom('push_devices')
    .innerJoin('sessions', (on) =>
      on
        .onRef('sessions.person_id', '=', 'push_devices.person_id')
        .onRef('sessions.id', '=', 'push_devices.session_id'),
    )
    .innerJoin('people', 'people.id', 'push_devices.person_id')
    .select([
      'push_devices.person_id',
      'endpoint',
      'p256dh',
      'auth',
      'role',
      'locale',
      'suspended_at',
      'suspended_until',
    ])
    .where('push_devices.id', '=', deviceId)
    .where('sessions.expires_at', '>', ctx.now)
    .executeTakeFirst()
  if (!device || isSuspended(device, ctx.now)) return null
  const actor = { id: device.person_id, role: device.role as Role }
  const news = await findToTell({ db: ctx.db, actor }, { topicId, after, upTo })
  const [first] = news
  if (!first) return null
  const { says, somebody, more } = words[languageFor(device, await showCommunity(ctx))]
  const said = says[first.reason](first.name ?? somebody)
  return {
    device,
    payload: {
      title: first.title.length > longestTitle ? `${cut(first.title, longestTitle)}…` : first.title,
      body: news.length > 1 ? `${said} ${more(news.length - 1)}` : said,
      url: first.url,
      tag: topicId,
    },
  }
}
