import { describe, expect, test } from 'vitest'
import { visitor, type Actor, type Role } from '../kernel/actor.ts'
import {
  mayAcceptAnswers,
  mayDeletePost,
  mayDeleteTopic,
  mayEditPost,
  mayRestore,
  maySeeDeleted,
  mayTakePart,
  mayTalk,
  mayVote,
} from './rules.ts'

const as = (role: Role, id: string = role): Actor => ({ id, role })
const author = as('member', 'author')
const reading: Actor = { ...author, scopes: ['read'] }
const everybody = {
  visitor,
  reading,
  author,
  member: as('member'),
  ambassador: as('ambassador'),
  responder: as('responder'),
  moderator: as('moderator'),
  owner: as('owner'),
}

const square = { read_from: 'visitor', write_from: 'member', archived_at: null }
const news = { ...square, write_from: 'responder' }
const topic = {
  kind: 'question',
  author_id: 'author',
  answers_count: 0,
  accepted_post_id: null,
  locked_at: null,
  deleted_at: null,
  deleted_by: null,
}
const answered = { ...topic, answers_count: 1 }
const post = {
  id: 'post',
  role: 'answer',
  author_id: 'author',
  deleted_at: null,
  deleted_by: null,
  comments_count: 0,
}
const at = new Date()
const open = { ...topic, ...square }
const locked = { ...open, locked_at: at }
const gone = { deleted_at: at, deleted_by: 'author' }
const removed = { deleted_at: at, deleted_by: 'moderator' }

const staff = ['responder', 'moderator', 'owner']
const moderators = ['moderator', 'owner']
const members = ['author', 'member', 'ambassador', ...staff]

describe('who may', () => {
  test.each<[string, (actor: Actor) => boolean, string[]]>([
    ['talk in the square', (actor) => mayTalk(actor, square), members],
    ['talk where staff writes', (actor) => mayTalk(actor, news), staff],
    ['take part where staff writes', (actor) => mayTakePart(actor, news), members],
    ['vote for a post', (actor) => mayVote(actor, square, post), members.filter((one) => one !== 'author')],
    ['edit a post', (actor) => mayEditPost(actor, open, post), ['author', ...moderators]],
    ['edit in a closed conversation', (actor) => mayEditPost(actor, locked, post), moderators],
    ['edit a deleted post', (actor) => mayEditPost(actor, open, { ...post, ...gone }), []],
    ['delete an answer', (actor) => mayDeletePost(actor, topic, post), ['author', ...moderators]],
    [
      'delete an accepted one',
      (actor) => mayDeletePost(actor, { ...topic, accepted_post_id: 'post' }, post),
      moderators,
    ],
    [
      'delete one with comments',
      (actor) => mayDeletePost(actor, topic, { ...post, comments_count: 1 }),
      moderators,
    ],
    ['delete the opening post', (actor) => mayDeletePost(actor, topic, { ...post, role: 'opening' }), []],
    ['delete a conversation', (actor) => mayDeleteTopic(actor, topic), ['author', ...moderators]],
    ['delete an answered one', (actor) => mayDeleteTopic(actor, answered), moderators],
    [
      'see what its author deleted',
      (actor) => maySeeDeleted(actor, { ...post, ...gone }),
      ['reading', 'author', ...moderators],
    ],
    ['see what a moderator deleted', (actor) => maySeeDeleted(actor, { ...post, ...removed }), moderators],
    [
      'restore what its author deleted',
      (actor) => mayRestore(actor, { ...post, ...gone }),
      ['author', ...moderators],
    ],
    ['restore what is there', (actor) => mayRestore(actor, post), []],
    ['accept answers', (actor) => mayAcceptAnswers(actor, topic), ['author', ...staff]],
    ['accept replies', (actor) => mayAcceptAnswers(actor, { ...topic, kind: 'discussion' }), []],
  ])('%s', (_what, may, who) => {
    const allowed = Object.entries(everybody).filter(([, actor]) => may(actor))
    expect(allowed.map(([name]) => name).toSorted()).toEqual(who.toSorted())
  })
})
