import { describe, expect, test } from 'vitest'
import { compose } from './mails.ts'
import { noticeTexts } from './notice-texts.ts'

const words = { community: 'Lumière', name: 'Zoé', link: 'http://localhost:3000/confirm?token=A1' }

describe('a mail in French', () => {
  const notices = Object.keys(noticeTexts) as (keyof typeof noticeTexts)[]
  test.each(['confirm', 'already-member', 'sign-in', 'reset', 'claim', 'webhook-off', ...notices] as const)(
    '“%s” sets its signs as French does',
    (template) => {
      const { subject, text } = compose(template, 'fr', words)
      const said = [subject, text].join('\n')
      expect(said).toMatch(/[^\n]\u00a0:\n/)
      expect(said.match(/.?[^\u00a0\u202f][:;?!](?=\s|$)|«[^\u00a0\u202f].?|.?[^\u00a0\u202f]»/gm)).toBeNull()
    },
  )
})
