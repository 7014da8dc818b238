import { auditedTypes } from '@parvis/core/audit'
import { expect, test } from 'vitest'
import { all } from '#lib/messages/generated/all.ts'
import { sayAct } from './acts.ts'

test.each(auditedTypes)('%s has its words in the audit log, in every language', (type) => {
  for (const sentences of Object.values(all))
    expect(Object.keys(sentences.staff).map((key) => `staff.${key}`)).toContain(sayAct(type))
})
