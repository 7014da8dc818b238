import { findKnown } from './find-known.ts'
import type { BrokenItem, Item, Ref, SkippedItem } from './items.ts'
import { keepExternalIds } from './keep-external-ids.ts'
import { takePeople } from './take-people.ts'
import { takePosts, takeTopics } from './take-posts.ts'
import { takeAcceptances, takeFollows, takeVotes } from './take-reactions.ts'
import { acceptsOf, nowhere, type Taking } from './taking.ts'

/** Imports a batch: each kind of thing in one go, in the order in which they need each other. */
export async function takeItems(
  { run, tx, texts, tally }: Pick<Taking, 'run' | 'tx' | 'texts' | 'tally'>,
  items: readonly Item[],
): Promise<{ waiting: number }> {
  const known = await findKnown(tx ?? run.ctx, run, refsOf(items))
  const taking: Taking = { run, tx, known, texts, tally, names: [], waiting: 0 }

  await takePeople(taking, only(items, 'person'))
  await takeTopics(taking, only(items, 'topic'))
  const posts = only(items, 'post')
  await takePosts(
    taking,
    posts.filter(({ role }) => role === 'answer'),
  )
  await takePosts(
    taking,
    posts.filter(({ role }) => role === 'comment'),
  )
  takeSkipped(taking, only(items, 'skipped'))
  takeBroken(taking, only(items, 'broken'))
  await takeVotes(taking, only(items, 'vote'))
  await takeAcceptances(taking, only(items, 'acceptance'))
  await takeFollows(taking, only(items, 'follow'))
  await keepExternalIds(run, tx, taking.names)
  return { waiting: taking.waiting }
}

function only<Kind extends Item['kind']>(items: readonly Item[], kind: Kind) {
  return items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind)
}

function takeSkipped({ tally, names, known }: Taking, items: readonly SkippedItem[]): void {
  for (const item of items) {
    tally.skipped(item, item.reason)
    if (!item.ref) continue
    const ref: Ref = `skipped/${item.ref}`
    if (!known.has(ref)) names.push({ ref, ...nowhere })
    known.set(ref, nowhere)
  }
}

function takeBroken({ tally }: Taking, items: readonly BrokenItem[]): void {
  for (const item of items) tally.broken(item, item.reason)
}

/** Everything a batch has to look up. */
function refsOf(items: readonly Item[]): Set<Ref> {
  const refs = new Set<Ref>()
  const needs = (ref: Ref | null | undefined) => ref && refs.add(ref).add(`skipped/${ref}`)
  for (const item of items) {
    if ('ref' in item && item.ref) refs.add(item.kind === 'skipped' ? `skipped/${item.ref}` : item.ref)
    if ('author' in item && item.author) refs.add(item.author)
    if (item.kind === 'topic' && item.accepts) refs.add(acceptsOf(item.accepts))
    if (item.kind === 'post') needs(item.parent)
    if (item.kind === 'post' && item.waits === 'did') refs.add(`waiting/${item.ref}`)
    if ('post' in item) needs(item.post)
    if (item.kind === 'vote' && item.voter) refs.add(item.voter)
    if (item.kind === 'follow') refs.add(item.person)
    if (item.kind === 'acceptance') refs.add(acceptsOf(item.post))
  }
  return refs
}
