import type { Delivery, ShownWebhook, WebhookType } from '@parvis/core/integrations'
import type { MessageKey, useMessages } from '#lib/messages/index.ts'

type T = ReturnType<typeof useMessages>

/** What events there are, in the groups in which people look for them. */
export const eventGroups: Record<string, readonly WebhookType[]> = {
  Topics: ['topic.opened', 'topic.locked', 'topic.unlocked', 'topic.deleted', 'topic.restored'],
  Answers: ['answer.given', 'answer.accepted', 'answer.unaccepted', 'comment.made'],
  Posts: ['post.edited', 'post.deleted', 'post.restored', 'vote.given', 'vote.withdrawn'],
  People: [
    'person.joined',
    'person.profile-changed',
    'person.role-changed',
    'person.suspended',
    'person.restored',
    'space.changed',
  ],
}

/** The words for an event: `answer.given` is webhooks.typeAnswerGiven. */
export function sayType(type: string): MessageKey {
  return `webhooks.type${named(type)}` as MessageKey
}

export function sayGroup(group: string): MessageKey {
  return `webhooks.group${group}` as MessageKey
}

/** How a webhook is doing, in a sentence. */
export function sayWebhook(t: T, webhook: ShownWebhook, when: (at: string) => string): string {
  if (!webhook.on)
    return t(
      webhook.offFor === 'gone'
        ? 'webhooks.offGone'
        : webhook.offFor === 'failing'
          ? 'webhooks.offFailing'
          : webhook.offFor === 'person'
            ? 'webhooks.offPerson'
            : 'webhooks.offMoved',
    )
  if (webhook.failingSince) return t('webhooks.onFailing', { when: when(webhook.failingSince) })
  return webhook.lastDeliveredAt
    ? t('webhooks.onWell', { when: when(webhook.lastDeliveredAt) })
    : t('webhooks.onNew')
}

/** What became of a try. */
export function sayTry(t: T, { status, failure }: Delivery['attempts'][number]): string {
  if (status === null)
    return (t as (key: MessageKey) => string)(`webhooks.failure${named(failure ?? '')}` as MessageKey)
  return t(status >= 300 && status < 400 ? 'webhooks.answeredRedirect' : 'webhooks.answered', {
    status: String(status),
  })
}

function named(words: string): string {
  return words
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
