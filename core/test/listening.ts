import { onTestFinished } from 'vitest'
import { openTopic } from '../src/conversations/index.ts'
import { createWebhook } from '../src/integrations/index.ts'
import type { Tx } from '../src/kernel/context.ts'
import { openReceiver, reaching } from './receiver.ts'
import { square, type World } from './world.ts'

/** A receiver that is closed when the story ends. */
export async function receiver(...how: Parameters<typeof openReceiver>) {
  const one = await openReceiver(...how)
  onTestFinished(one.close)
  return one
}

/** Clara's webhook there, which is told of questions and answers. */
export async function listening(world: World, url: string) {
  return createWebhook(reaching(world.clara), { target: url, types: ['topic.opened', 'answer.given'] })
}

export function ask(someone: Tx) {
  const question = { title: 'Why does my lamp hum at night?', body: 'Every night, *really*.' }
  return openTopic(someone, { spaceId: square.id, kind: 'question', ...question })
}
