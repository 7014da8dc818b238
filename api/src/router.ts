import { brandShapes, theBrand } from './brand.ts'
import { communityShapes, theCommunity } from './community.ts'
import { invitations, invitationShapes } from './invitations.ts'
import { managed } from './manage-people.ts'
import { draftShapes, drafts } from './drafts.ts'
import { me, meShapes } from './me.ts'
import { preferenceOperations, preferenceShapes } from './preferences.ts'
import { measures, measureShapes } from './measures.ts'
import { operationShapes, theOperation } from './operation.ts'
import { ownDoors, ownDoorShapes } from './own-doors.ts'
import { passkeys, passkeyShapes } from './passkeys.ts'
import { people, peopleShapes } from './people.ts'
import { picture } from './picture.ts'
import { pictures, pictureShapes } from './pictures.ts'
import { posts, postShapes } from './posts.ts'
import { search, searchShapes } from './search.ts'
import { author, comment, postItem, role, topic, topicItem } from './shapes.ts'
import { spaces, spaceShapes } from './spaces.ts'
import { staff, staffShapes } from './staff.ts'
import { tools, toolShapes } from './tools.ts'
import { topicState } from './topic-state.ts'
import { topics, topicShapes } from './topics.ts'
import { votes } from './votes.ts'
import { deliveries, deliveryShapes } from './webhook-deliveries.ts'
import { webhooks, webhookShapes } from './webhooks.ts'

/** Every operation, by its noun. */
export const router = {
  topics: { ...topics, ...topicState },
  posts: { ...posts, ...votes },
  pictures,
  spaces,
  people: { ...people, ...managed },
  me: { ...me, ...drafts, ...preferenceOperations, ...ownDoors, passkeys, picture },
  community: { ...theCommunity, brand: theBrand },
  search,
  measures,
  operation: theOperation,
  staff,
  invitations,
  webhooks: { ...webhooks, ...deliveries },
  tools,
}

/** The shapes that the description names, once each. */
export const shapes = {
  Role: role,
  Author: author,
  TopicItem: topicItem,
  Topic: topic,
  Post: postItem,
  Comment: comment,
  ...topicShapes,
  ...postShapes,
  ...pictureShapes,
  ...spaceShapes,
  ...peopleShapes,
  ...meShapes,
  ...preferenceShapes,
  ...draftShapes,
  ...passkeyShapes,
  ...ownDoorShapes,
  ...communityShapes,
  ...brandShapes,
  ...searchShapes,
  ...measureShapes,
  ...operationShapes,
  ...staffShapes,
  ...invitationShapes,
  ...webhookShapes,
  ...deliveryShapes,
  ...toolShapes,
}
