import { addressOf, lineOf, longestText, momentOf, monthOf, numberOf, tagsOf } from './fields.ts'
import type { Counted, Item, Ref } from './items.ts'
import type { Row } from './read-rows.ts'
import type { Seen } from './seen.ts'
import { broken, skip, type Attributes, type KindOfRow, type Reader } from './stackexchange-kinds.ts'
import { voteKind } from './stackexchange-votes.ts'

export interface Reading {
  readonly file: string
  readonly spaceId: string
  readonly seen: Seen
  /** Nothing happened later than this. */
  readonly now: Date
}

/** What one row of a file means. Never throws: a row that cannot be understood is a broken item. */
export function itemOf(row: Row, reading: Reading): Item {
  const { type, date, read } = kindOfRow(row, reading)
  const counted: Counted = {
    type,
    month: '',
    file: reading.file,
    row: row.number,
    line: row.line,
    remark: row.remark,
  }
  if (!row.attributes) return broken(counted, row.fault ?? 'This row cannot be read')
  const id = numberOf(row.attributes.Id)
  if (id === null) return broken(counted, 'It has no Id that is a number')
  const at = momentOf(row.attributes[date], reading.now)
  if (!at && date) return broken(counted, `Its ${date} is not a date`)
  const dated = { ...counted, month: at ? monthOf(at) : '' }
  const item = read(row.attributes, at ?? new Date(0), dated)
  if (item.kind === 'broken') return item
  if (!reading.seen.add(reading.file, id)) return broken(dated, `The Id ${id} was there before`)
  return item
}

function kindOfRow({ attributes }: Row, reading: Reading): KindOfRow {
  const { file } = reading
  if (file === 'Users.xml') return { type: 'person', date: 'CreationDate', read: personOf }
  if (file === 'Comments.xml') return { type: 'comment', date: 'CreationDate', read: comment }
  if (file === 'Votes.xml') return voteKind(attributes?.VoteTypeId)
  if (file === 'Posts.xml') return postKind(attributes?.PostTypeId, reading)
  const [type, date, reason] = notTaken[file] ?? ['row', '', 'Files of this name are not taken over']
  return { type, date, read: skip(reason) }
}

const notTaken: Record<string, readonly [type: string, date: string, reason: string]> = {
  'Badges.xml': ['badge', 'Date', 'Badges are not taken over: a community gives its own'],
  'PostLinks.xml': ['link between posts', 'CreationDate', 'Links between posts are not taken over'],
  'Tags.xml': ['tag', '', 'Tags come with their questions'],
  'PostHistory.xml': ['history of a post', 'CreationDate', 'Former versions are not taken over'],
}

function personOf(attributes: Attributes, at: Date, counted: Counted): Item {
  const name = lineOf(attributes.DisplayName ?? '', 80)
  if (!/[^\p{C}\p{Z}]/u.test(name)) return broken(counted, 'It has no DisplayName')
  const about = attributes.AboutMe?.trim() ?? ''
  if (about.length > longestText) return broken(counted, 'Its AboutMe is too long')
  return {
    ...counted,
    kind: 'person',
    ref: `person/${numberOf(attributes.Id)}`,
    aliases: [],
    at,
    name,
    about: about ? { html: about } : null,
    location: lineOf(attributes.Location ?? '', 80) || null,
    website: addressOf(attributes.WebsiteUrl),
    // The site itself writes as number -1.
    bot: attributes.Id!.startsWith('-'),
  }
}

function postKind(postType: string | undefined, reading: Reading): KindOfRow {
  const date = 'CreationDate'
  if (postType === '1') return { type: 'question', date, read: question(reading) }
  if (postType === '2') return { type: 'answer', date, read: answer(reading) }
  const [type, reason] = otherPosts[postType ?? ''] ?? ['post', 'This kind of post is not known here']
  return {
    type,
    date,
    read: (attributes, _at, counted) => ({
      ...counted,
      kind: 'skipped',
      reason,
      ref: `post/${numberOf(attributes.Id)}`,
    }),
  }
}

const otherPosts: Record<string, readonly [type: string, reason: string]> = {
  '3': ['tag wiki', 'Tag wikis are not taken over'],
  '4': ['tag wiki', 'Tag wikis are not taken over'],
  '5': ['tag wiki', 'Tag wikis are not taken over'],
  '6': ['nomination', 'Elections are not taken over'],
  '7': ['page of the site', 'Pages of the site are not taken over'],
  '8': ['page of the site', 'Pages of the site are not taken over'],
}

/** What questions and answers share, or why there is none. */
function written(attributes: Attributes, at: Date, { counted, now }: { counted: Counted; now: Date }) {
  const body = attributes.Body ?? ''
  if (body.length > longestText) return 'Its Body is too long'
  const owner = numberOf(attributes.OwnerUserId)
  return {
    ...counted,
    ref: `post/${numberOf(attributes.Id)}` as Ref,
    aliases: [],
    at,
    author: owner === null ? null : (`person/${owner}` as Ref),
    authorName: lineOf(attributes.OwnerDisplayName ?? '', 80) || null,
    body: { html: body },
    editedAt: momentOf(attributes.LastEditDate, now),
  }
}

function question({ spaceId, now }: Reading): Reader {
  return (attributes, at, counted) => {
    const text = written(attributes, at, { counted, now })
    if (typeof text === 'string') return broken(counted, text)
    const title = lineOf(attributes.Title ?? '', 300)
    if (!/[^\p{C}\p{Z}]/u.test(title)) return broken(counted, 'It has no Title')
    const accepted = numberOf(attributes.AcceptedAnswerId)
    const cut = (attributes.Title?.length ?? 0) > 300 ? 'Its title was cut to 300 characters' : null
    return {
      ...text,
      remark: counted.remark ?? cut,
      kind: 'topic',
      topicRef: null,
      topicKind: 'question',
      spaceId,
      title,
      tags: tagsOf(attributes.Tags?.match(/[^<>|]+/g) ?? []),
      lockedAt: momentOf(attributes.ClosedDate, now),
      accepts: accepted === null ? null : `post/${accepted}`,
    }
  }
}

function answer({ now }: Reading): Reader {
  return (attributes, at, counted) => {
    const text = written(attributes, at, { counted, now })
    if (typeof text === 'string') return broken(counted, text)
    const parent = numberOf(attributes.ParentId)
    if (parent === null) return broken(counted, 'It does not say which question it answers')
    return { ...text, kind: 'post', role: 'answer', parent: `post/${parent}`, waits: 'may' }
  }
}

function comment(attributes: Attributes, at: Date, counted: Counted): Item {
  const post = numberOf(attributes.PostId)
  if (post === null) return broken(counted, 'It does not say which post it is about')
  const text = attributes.Text ?? ''
  if (!text.trim()) return broken(counted, 'It has no Text')
  if (text.length > longestText) return broken(counted, 'Its Text is too long')
  const author = numberOf(attributes.UserId)
  return {
    ...counted,
    kind: 'post',
    role: 'comment',
    ref: `comment/${numberOf(attributes.Id)}`,
    aliases: [],
    at,
    author: author === null ? null : `person/${author}`,
    authorName: lineOf(attributes.UserDisplayName ?? '', 80) || null,
    // Comments are kept as they were typed, with the same small Markdown.
    body: { markdown: text },
    editedAt: null,
    parent: `post/${post}`,
    waits: 'never',
  }
}
