import { testType, webhookTypes } from '@parvis/core/integrations'
import { failures } from '@parvis/core/kernel/courier'
import { expect, test } from 'vitest'
import { all } from '#lib/messages/generated/all.ts'
import { eventGroups, sayGroup, sayTry, sayType } from './say-webhook.ts'

test('every event is in one group, where it can be chosen', () => {
  expect(Object.values(eventGroups).flat().toSorted()).toEqual([...webhookTypes].toSorted())
})

const asKey = (key: string) => key
const tries = [...failures, 'unsigned' as const].map((failure) =>
  sayTry(asKey as never, { at: '', milliseconds: 0, status: null, failure, excerpt: '' }),
)

test.each([...[...webhookTypes, testType].map(sayType), ...Object.keys(eventGroups).map(sayGroup), ...tries])(
  '%s has its words in every language',
  (key) => {
    for (const sentences of Object.values(all))
      expect(Object.keys(sentences.webhooks).map((one) => `webhooks.${one}`)).toContain(key)
  },
)
