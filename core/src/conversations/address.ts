import { shortId } from '../kernel/ids.ts'

/** Where a conversation lives, without the public address in front. */
export function topicUrl(id: string, slug: string): string {
  return `/c/${shortId(id)}/${slug}`
}

/** One post in it: pages mark each with its short id. */
export function postUrl(topic: { id: string; slug: string }, postId: string): string {
  return `${topicUrl(topic.id, topic.slug)}#${shortId(postId)}`
}
