/** Topics of a kind with their posts: asked, answered, talked over, voted on, solved. */
export { addPicture, type AddedPicture } from './add-picture.ts'
export { previewBody } from './preview-body.ts'
export { openTopic } from './open-topic.ts'
export { giveAnswer } from './give-answer.ts'
export { comment } from './comment.ts'
export { editPost } from './edit-post.ts'
export { deletePost } from './delete-post.ts'
export { restorePost } from './restore-post.ts'
export { deleteTopic } from './delete-topic.ts'
export { restoreTopic } from './restore-topic.ts'
export { lockTopic } from './lock-topic.ts'
export { unlockTopic } from './unlock-topic.ts'
export { acceptAnswer } from './accept-answer.ts'
export { unacceptAnswer } from './unaccept-answer.ts'
export { vote } from './vote.ts'
export { withdrawVote } from './withdraw-vote.ts'
export { followTopic } from './follow-topic.ts'
export { unfollowTopic } from './unfollow-topic.ts'

export { importTopics } from './import-topics.ts'
export { importPosts } from './import-posts.ts'
export { importVotes } from './import-votes.ts'
export { importAcceptances } from './import-acceptances.ts'
export { takeOverProfile } from './take-over-profile.ts'
export { showTakeOver, type History } from './show-take-over.ts'
export { importFollows } from './import-follows.ts'

export { showTopic, type ShownTopic } from './show-topic.ts'
export type { ShownPost } from './post-sql.ts'
export { showSource, type PostSource } from './show-source.ts'
export { showHistory, type Version } from './show-history.ts'
export { listTopics, topicSorts, type ListedTopic, type TopicSort } from './list-topics.ts'
export { showPulse, type Pulse } from './show-pulse.ts'
export { listComments } from './list-comments.ts'
export { listPostsOf, type PostOf } from './list-posts-of.ts'
export {
  addressed,
  listAddresses,
  listAddressStarts,
  type Address,
  type Addressed,
} from './list-addresses.ts'
export { listTags } from './list-tags.ts'
export { wasDeleted } from './was-deleted.ts'
export { findOldAddress } from './find-old-address.ts'

export { authorCardSql, presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'
export { excerpt } from './excerpt.ts'
export { postUrl, topicUrl } from './address.ts'
export { answerSorts, type AnswerSort } from './kinds/kind.ts'
export { tagOf } from './shape.ts'
export { kindNames, kinds, type KindName } from './kinds.ts'
