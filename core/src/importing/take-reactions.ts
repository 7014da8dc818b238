import { sql } from 'kysely'
import { importAcceptances, importFollows, importVotes } from '../conversations/index.ts'
import { idFromName } from '../kernel/ids.ts'
import type { Place } from './find-known.ts'
import type { AcceptanceItem, FollowItem, Ref, VoteItem } from './items.ts'
import type { Run } from './run.ts'
import { acceptsOf, type Taking } from './taking.ts'

/** Imports votes. A vote that hides its voter gets an id made from its own number, so that it counts once. */
export async function takeVotes(taking: Taking, items: readonly VoteItem[]): Promise<void> {
  const { run, tx, known, tally } = taking
  const votes = []
  const byKey = new Map<string, VoteItem>()
  for (const item of items) {
    const post = placeOf(taking, item)
    if (!post) continue
    const voter = item.voter && known.get(item.voter)
    const voterId = voter ? voter.id : idFromName(item.at, `${run.source}/vote/${item.number}`)
    const key = `${post.id}/${item.vote}/${voterId}`
    if (byKey.has(key)) {
      tally.known(item)
      continue
    }
    byKey.set(key, item)
    votes.push({
      topicId: post.topicId!,
      postId: post.id,
      kind: item.vote,
      voterId,
      anonymous: !voter,
      givenAt: item.at,
    })
  }
  const added = tx ? new Set(await importVotes(tx, { votes })) : await notGivenYet(run, votes, byKey)
  for (const [key, item] of byKey) {
    if (added.has(key)) tally.imported(item)
    else tally.known(item)
  }
}

/** The same answer without writing: votes have no names of their own that could be looked up. */
async function notGivenYet(
  run: Run,
  votes: readonly { topicId: string; postId: string; kind: string; voterId: string }[],
  all: ReadonlyMap<string, VoteItem>,
): Promise<Set<string>> {
  const here = votes.filter(({ postId }) => postId)
  const { rows } = await sql<{ key: string }>`/* votes_given */
    select v.post_id || '/' || v.kind || '/' || v.voter_id as key
    from jsonb_to_recordset(${JSON.stringify(here)}::jsonb)
      as row ("topicId" uuid, "postId" uuid, kind text, "voterId" uuid)
    join votes v on v.topic_id = "topicId" and v.post_id = "postId" and v.kind = row.kind
      and v.voter_id = "voterId"`.execute(run.ctx.db)
  const given = new Set(rows.map(({ key }) => key))
  return new Set([...all.keys()].filter((key) => !given.has(key)))
}

/** Imports which answers solved their questions. */
export async function takeAcceptances(taking: Taking, items: readonly AcceptanceItem[]): Promise<void> {
  const { tx, known, tally, names } = taking
  const acceptances = []
  const byPost = new Map<string, AcceptanceItem>()
  for (const item of items) {
    if (known.has(item.ref)) {
      tally.known(item)
      continue
    }
    const post = placeOf(taking, item)
    if (!post) continue
    if (item.onlyIfCurrent && !known.has(acceptsOf(item.post))) {
      tally.skipped(item, 'The mark was moved or taken back later')
      continue
    }
    const place = { id: post.id, topicId: post.topicId }
    known.set(item.ref, place)
    names.push({ ref: item.ref, ...place })
    byPost.set(tx ? post.id : item.post, item)
    acceptances.push({ topicId: post.topicId!, postId: post.id, acceptedAt: item.at, byAsker: item.byAsker })
  }
  const accepted = tx && new Set(await importAcceptances(tx, { acceptances }))
  for (const [postId, item] of byPost) {
    if (!accepted || accepted.has(postId)) tally.imported(item)
    else tally.skipped(item, 'Its question has another accepted answer, or takes none')
  }
}

/** Imports who asked to be told of what. Authors follow their own anyway: then nothing changes, but it is known. */
export async function takeFollows(taking: Taking, items: readonly FollowItem[]): Promise<void> {
  const { tx, known, tally, names } = taking
  const follows = []
  for (const item of items) {
    if (known.has(item.ref)) {
      tally.known(item)
      continue
    }
    const post = placeOf(taking, item)
    if (!post) continue
    const person = known.get(item.person)
    if (!person) {
      tally.missing(item, item.person)
      continue
    }
    names.push({ ref: item.ref, id: person.id, topicId: post.topicId })
    follows.push({ topicId: post.topicId!, personId: person.id, since: item.at })
    tally.imported(item)
  }
  if (tx) await importFollows(tx, { follows })
}

/** Where the post is that this is about; null, and counted, when it is not here. */
function placeOf({ known, tally }: Taking, item: VoteItem | AcceptanceItem | FollowItem): Place | null {
  const ref: Ref = item.post
  const place = known.get(ref)
  if (place) return place
  if (known.has(`skipped/${ref}`)) tally.skipped(item, 'It belongs to something that was skipped')
  else tally.missing(item, ref)
  return null
}
