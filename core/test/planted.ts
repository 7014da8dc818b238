import { giveAnswer, openTopic } from '../src/conversations/index.ts'
import type { Tx } from '../src/kernel/context.ts'
import { searchTopics, type SearchQuestion } from '../src/search/index.ts'
import { square, type World } from './world.ts'

interface Words {
  title: string
  body?: string
  language?: string
  tags?: string[]
  answer?: string
}

/** Opens a conversation and lets search take notice. */
export async function plant(
  { alice, bob, settle }: World,
  { title, body = title, language = 'en', tags = [], answer }: Words,
) {
  const { topicId, postId } = await openTopic(alice, {
    spaceId: square.id,
    kind: 'question',
    title,
    body,
    tags,
    language,
  })
  const given = answer === undefined ? null : await giveAnswer(bob, { topicId, body: answer })
  await settle()
  return { topicId, postId, answerId: given?.postId ?? postId }
}

/** What somebody finds, best first. */
export const titles = async (reader: Tx, question: SearchQuestion | string) =>
  (await searchTopics(reader, typeof question === 'string' ? { q: question } : question)).items.map(
    ({ title }) => title,
  )
