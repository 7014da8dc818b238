import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { postUrl } from './address.ts'
import { draftIsSaid } from './drafts.ts'
import { topicForChange, placeOf, refuseQuiet } from './find-topic.ts'
import { mayTalk } from './rules.ts'
import { bodyShape } from './shape.ts'
import { writeBody } from './write-body.ts'

/** Answers a question or replies in a discussion; whoever does follows the conversation from then on. */
export const giveAnswer = command({ topicId: z.uuid(), body: bodyShape }, async (tx, { topicId, body }) => {
  const topic = await topicForChange(tx, topicId)
  if (!mayTalk(tx.actor, topic)) throw new Forbidden('You may not answer here')
  refuseQuiet(topic)

  const written = await writeBody(tx, {
    body,
    readFrom: topic.read_from,
    language: topic.language,
    spoken: topic.spoken,
  })
  const postId = newId(tx.now)
  await sql`/* give_answer */
    with counted as (
      update topics set answers_count = answers_count + 1,
        last_activity_at = greatest(last_activity_at, ${tx.now}) where id = ${topicId}
    ), follow as (
      insert into follows (person_id, topic_id, since) values (${tx.actor.id}, ${topicId}, ${tx.now})
      on conflict do nothing
    ), begun as (${draftIsSaid(tx, { kind: 'answer', topicId })})
    insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
    values (${topicId}, ${postId}, 'answer', ${tx.actor.id}, ${written.language}, ${written.markdown},
      ${written.html}, ${tx.now})`.execute(tx.db)

  await record(tx, {
    type: 'answer.given',
    object: postId,
    context: topicId,
    facts: {
      ...placeOf(topic),
      postId,
      authorId: tx.actor.id,
      topicAuthorId: topic.author_id,
      mentionedIds: written.mentionedIds,
    },
  })
  return { topicId, postId, title: topic.title, url: postUrl(topic, postId) }
})
