import { importPosts, importTopics } from '../conversations/index.ts'
import { idFromName } from '../kernel/ids.ts'
import type { PostItem, TopicItem } from './items.ts'
import { acceptsOf, nowhere, type Taking } from './taking.ts'

/** Imports conversations with their opening posts, and remembers which answer each one marks. */
export async function takeTopics(taking: Taking, items: readonly TopicItem[]): Promise<void> {
  const { run, tx, known, tally, names } = taking
  const topics = []
  for (const item of items) {
    const here = known.get(item.ref)
    const written = here ? null : writtenOf(taking, item)
    const id = here ? here.topicId! : idFromName(item.at, `${run.source}/topic/${item.ref}`)
    if (here) tally.known(item)
    else if (!written) continue
    else {
      topics.push({
        ...written,
        id,
        postId: written.id,
        spaceId: item.spaceId,
        kind: item.topicKind,
        title: item.title,
        tags: [...item.tags],
        lockedAt: item.lockedAt,
      })
      const place = { id: written.id, topicId: id }
      for (const ref of [item.ref, ...item.aliases]) {
        known.set(ref, place)
        names.push({ ref, ...place })
      }
      if (item.topicRef) {
        known.set(item.topicRef, { id, topicId: id })
        names.push({ ref: item.topicRef, id, topicId: id })
      }
    }
    if (!item.accepts) continue
    const ref = acceptsOf(item.accepts)
    if (!known.has(ref)) names.push({ ref, id, topicId: id })
    known.set(ref, { id, topicId: id })
  }
  if (tx) await importTopics(tx, { topics, language: run.language })
}

/** Imports answers or comments; an answer whose question was not read yet waits for the second reading. */
export async function takePosts(taking: Taking, items: readonly PostItem[]): Promise<void> {
  const { tx, known, tally, names } = taking
  const posts = []
  for (const item of items) {
    if (known.has(item.ref)) {
      if (item.waits !== 'did') tally.known(item)
      continue
    }
    if (item.waits === 'did' && !known.has(`waiting/${item.ref}`)) continue
    const parent = known.get(item.parent)
    if (!parent) {
      if (item.waits === 'may') {
        taking.waiting++
        names.push({ ref: `waiting/${item.ref}`, ...nowhere })
      } else if (known.has(`skipped/${item.parent}`))
        tally.skipped(item, 'It belongs to something that was skipped')
      else tally.missing(item, item.parent)
      continue
    }
    const written = writtenOf(taking, item)
    if (!written) continue
    posts.push({ ...written, topicId: parent.topicId!, parentId: item.role === 'comment' ? parent.id : null })
    const place = { id: written.id, topicId: parent.topicId }
    for (const ref of [item.ref, ...item.aliases]) {
      known.set(ref, place)
      names.push({ ref, ...place })
    }
  }
  if (tx) await importPosts(tx, { posts })
}

/** What topics, answers and comments have in common; null, and counted as broken, when there is no text to keep. */
function writtenOf({ run, known, texts, tally }: Taking, item: TopicItem | PostItem) {
  const text = run.id === null ? unwritten : texts.get(item)
  if (!text) {
    tally.broken(item, 'Its text cannot be turned into Markdown')
    return null
  }
  const author = item.author && known.get(item.author)
  const stranger = item.author && !author ? 'Its author is not among the people' : null
  tally.imported({ ...item, remark: item.remark ?? stranger })
  return {
    id: idFromName(item.at, `${run.source}/${item.ref}`),
    authorId: author ? author.id : null,
    authorName: author ? null : item.authorName,
    bodyMarkdown: text.markdown,
    bodyHtml: text.html,
    language: text.language,
    createdAt: item.at,
    editedAt: item.editedAt,
  }
}

const unwritten = { markdown: '', html: '', language: '' }
