import type { MailTime, Reason } from '@parvis/core/notifications'
import type { Translate } from '../messages/index.ts'

/** What happens, as one chooses whether to hear of it. */
export function sayReason(t: Translate, reason: Reason): string {
  switch (reason) {
    case 'mention':
      return t('news.mention')
    case 'accepted':
      return t('news.accepted')
    case 'answer':
      return t('news.answer')
    case 'comment':
      return t('news.comment')
    case 'thanks':
      return t('news.thanks')
    case 'useful':
      return t('news.useful')
    case 'follow':
      return t('news.follow')
  }
}

/** The times at which mails come, in the order in which they are offered. */
export function mailTimesIn(t: Translate): { value: MailTime; label: string }[] {
  return [
    { value: 'at-once', label: t('news.atOnce') },
    { value: 'daily', label: t('news.daily') },
    { value: 'never', label: t('news.never') },
  ]
}
