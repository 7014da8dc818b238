interface Told {
  readonly eventId: string
  readonly read: boolean
  readonly topic: { readonly id: string; readonly title: string; readonly url: string }
}

export interface Group<Item extends Told> {
  readonly topic: Item['topic']
  readonly items: readonly Item[]
  /** What is still to be read in this conversation. */
  readonly unread: readonly string[]
}

/** What happened in one conversation together, where its newest item stood; the order is otherwise kept. */
export function groupByTopic<Item extends Told>(items: readonly Item[]): Group<Item>[] {
  return [...Map.groupBy(items, ({ topic }) => topic.id).values()].map((group) => ({
    topic: group[0]!.topic,
    items: group,
    unread: group.filter(({ read }) => !read).map(({ eventId }) => eventId),
  }))
}
