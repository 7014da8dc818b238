import type { Scene } from './scene.ts'

/** How an operation is tried: on what, and where somebody's own thing or a role has another answer than declared. */
export interface Case {
  readonly path?: (scene: Scene) => Record<string, string>
  readonly query?: (scene: Scene) => Record<string, string>
  readonly body?: (scene: Scene) => unknown
  readonly headers?: Record<string, string>
  /** The status of a refusal where it is not 403: what must not be known is not found. */
  readonly refused?: number
  /** What Alice gets, whose thing it is, where her role says something else. */
  readonly own?: number
}

const topic = (scene: Scene) => ({ id: scene.asked.topicId })
const answer = (scene: Scene) => ({ id: scene.asked.topicId, postId: scene.answer.postId })
const hooked = ({ hook }: Scene) => ({ id: hook.id })
const connected = ({ tool }: Scene) => ({ id: tool })
const begun = ({ asked }: Scene) => ({ place: `answer ${asked.topicId}` })
const alice = () => ({ handle: 'alice' })

/** A red point, as PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

export const cases: Record<string, Case> = {
  'topics.tags': { query: () => ({ prefix: 'la' }) },
  'topics.list': { query: () => ({ kind: 'question', limit: '2' }) },
  'topics.show': { path: topic },
  'topics.open': {
    body: ({ square }) => ({
      spaceId: square.id,
      kind: 'question',
      title: 'Does it work in the rain?',
      body: 'I would like to hang it *outside*.',
      tags: ['rain'],
    }),
  },
  'topics.edit': { path: topic, body: () => ({ title: 'Why does my lamp hum in the dark?' }) },
  'topics.remove': { path: ({ alone }) => ({ id: alone.topicId }) },
  'topics.restore': { path: ({ gone }) => ({ id: gone.topicId }), refused: 404 },
  'topics.accept': { path: topic, body: ({ answer: { postId } }) => ({ postId }) },
  'topics.unaccept': { path: ({ solved }) => ({ id: solved.topicId }) },
  'topics.follow': { path: topic },
  'topics.unfollow': { path: topic },
  'topics.lock': { path: topic },
  'topics.unlock': { path: ({ closed }) => ({ id: closed.topicId }) },
  'posts.list': { path: topic },
  'posts.add': { path: topic, body: () => ({ body: 'Mine hums, too.' }) },
  'posts.comments': { path: ({ asked }) => ({ id: asked.topicId, postId: asked.postId }) },
  'posts.source': { path: answer },
  'posts.history': { path: answer },
  'posts.edit': { path: answer, body: () => ({ body: 'The driver was worn out: a new one is silent.' }) },
  'posts.remove': { path: answer },
  'posts.restore': {
    path: ({ asked, takenBack }) => ({ id: asked.topicId, postId: takenBack.postId }),
    refused: 404,
  },
  'posts.vote': { path: (scene) => ({ ...answer(scene), kind: 'thanks' }), own: 403 },
  'posts.withdraw': { path: (scene) => ({ ...answer(scene), kind: 'useful' }) },
  'spaces.list': {},
  'spaces.show': { path: () => ({ slug: 'square' }) },
  'spaces.create': { body: () => ({ name: 'Workshop', description: 'Repairs and spare parts.' }) },
  'spaces.change': { path: () => ({ slug: 'square' }), body: () => ({ description: 'Where we meet.' }) },
  'people.list': { query: () => ({ limit: '2' }) },
  'people.show': { path: alice },
  'people.posts': { path: alice, query: () => ({ limit: '2' }) },
  'people.points': { path: () => ({ handle: 'bob' }) },
  'people.add': { body: () => ({ name: 'Nora Vidal', email: 'nora@example.org' }) },
  'people.change': { path: alice, body: () => ({ location: 'Lyon' }) },
  'people.giveRole': { path: alice, body: () => ({ role: 'ambassador' }) },
  'people.offer': { path: () => ({ handle: 'iris-ancien' }), body: () => ({ email: 'iris@example.org' }) },
  'me.show': {},
  'me.change': { body: () => ({ about: 'I **collect** lamps.' }) },
  'me.account': {},
  'me.keys': {},
  'me.sessions': {},
  'me.passkeys': {},
  'me.renamePasskey': { path: ({ owned }) => ({ id: owned }), body: () => ({ name: 'My phone' }) },
  'me.revokePasskey': { path: ({ owned }) => ({ id: owned }) },
  'me.endSession': { path: ({ owned }) => ({ id: owned }) },
  'me.endSessions': {},
  'me.revokeKey': { path: ({ owned }) => ({ id: owned }) },
  'me.signIns': { query: () => ({ limit: '2' }) },
  'me.connections': {},
  'me.disconnect': { path: ({ owned }) => ({ id: owned }) },
  'me.tools': {},
  'me.withdrawTool': { path: connected },
  'me.notifications': { query: () => ({ limit: '2' }) },
  'me.preferences': {},
  'me.choose': { body: () => ({ mail: { follow: 'at-once', comment: 'daily' } }) },
  'me.read': { body: () => ({ ids: null }) },
  'me.drafts': {},
  'me.keepDraft': { path: begun, body: () => ({ body: 'Mine hums, *too*' }) },
  'me.throwAwayDraft': { path: begun },
  'pictures.add': { body: () => picture, headers: { 'content-type': 'image/png' } },
  'me.picture.change': { body: () => picture, headers: { 'content-type': 'image/png' } },
  'me.picture.remove': {},
  'community.show': {},
  'community.change': { body: () => ({ tagline: 'Where lamps are understood' }) },
  'community.brand.show': {},
  'community.brand.change': { body: () => ({ colour: '#aa0033', character: 'bold' }) },
  'community.brand.logo': { body: () => picture, headers: { 'content-type': 'image/png' } },
  'community.brand.removeLogo': {},
  'community.moved': { query: () => ({ path: '/t/some-words/12' }) },
  search: { query: () => ({ q: 'lamp' }) },
  'measures.figures': {},
  'measures.trend': { query: () => ({ periods: '2' }) },
  'measures.waiting': {},
  'measures.definitions': {},
  'community.signUp': { body: () => ({ way: 'invitation' }) },
  'staff.suspensions': { path: alice },
  'staff.suspend': { path: alice, body: () => ({ reason: 'Selling lamps in answers' }) },
  'staff.restore': { path: alice },
  'staff.audit': { query: () => ({ limit: '2' }) },
  'invitations.list': {},
  'invitations.make': { body: () => ({ note: 'For the lamp fair', uses: 20 }) },
  'invitations.withdraw': { path: ({ invited }) => ({ id: invited.id }) },
  'webhooks.list': {},
  'webhooks.create': {
    body: () => ({ target: 'https://desk.example.org/parvis', types: ['topic.opened', 'answer.given'] }),
  },
  'webhooks.show': { path: hooked },
  'webhooks.change': { path: hooked, body: () => ({ description: 'The service desk' }) },
  'webhooks.remove': { path: hooked },
  'webhooks.rotate': { path: hooked, body: () => ({ atOnce: false }) },
  'webhooks.test': { path: hooked },
  'webhooks.deliveries': { path: hooked, query: () => ({ state: 'waiting' }) },
  'webhooks.replay': { path: ({ hook }) => ({ id: hook.id, deliveryId: hook.deliveryId }) },
  'webhooks.replayFailed': { path: hooked, body: () => ({ since: '2026-01-06T09:00:00Z' }) },
  'tools.list': {},
  'tools.create': {
    body: () => ({
      name: 'Help desk',
      redirectAddresses: ['https://desk.example.org/callback'],
      leastRole: 'responder',
    }),
  },
  'tools.show': { path: connected },
  'tools.change': { path: connected, body: () => ({ name: 'The shop' }) },
  'tools.remove': { path: connected },
  'tools.replaceSecret': { path: connected, body: () => ({ atOnce: false }) },
  'operation.show': {},
  'operation.import': { path: ({ importRun }) => ({ id: importRun }) },
}
