/** What can be found again: conversations by their words and titles. */
export { search } from './reactions.ts'
export { searchTopics, type SearchQuestion } from './search-topics.ts'
export type { FoundTopic } from './found-topic.ts'
