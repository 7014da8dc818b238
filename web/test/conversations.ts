import { square } from '../../core/test/world.ts'
import { everybody, from, members, moderators, open, type Case, type Outcomes } from './outcomes.ts'
import type { Scene } from './scene.ts'
import { picture } from './settings.ts'

const topic = ({ at }: Scene) => at.asked
const post = ({ at }: Scene) => ({ id: at.asked.id, post: at.answer })
const answer = ({ answer: { postId } }: Scene) => ({ postId })

/** What everybody reads. */
export const reading: Record<string, Case> = {
  'GET /': { says: open },
  'GET /[...address]': { says: everybody(404), path: () => ({ '...address': 'nothing/here' }) },
  'GET /api': { says: open },
  'GET /api/problems/[kind]': { says: open, path: () => ({ kind: 'malformed' }) },
  'GET /c': { says: open },
  'GET /c/[id]': { says: open, path: topic },
  'GET /c/[id]/[slug]': { says: open, path: topic },
  'GET /c/[id]/card.png': { says: open, path: ({ at }) => ({ id: at.asked.id }) },
  'GET /card.png': { says: open },
  'GET /c/[id]/history/[post]': { says: open, path: post },
  'POST /language': { says: open, form: () => ({ language: 'fr', next: '/' }) },
  'GET /brand/[file]': { says: open, path: () => ({ file: 'any.css' }) },
  'GET /favicon.svg': { says: open },
  'GET /apple-touch-icon.png': { says: open },
  'GET /manifest.webmanifest': { says: open },
  'GET /offline': { says: open },
  'GET /design': { says: everybody(404) },
  'GET /accessibility': { says: open },
  'GET /moved': { says: open },
  'GET /rules': { says: everybody(404) },
  'GET /p/[handle]': { says: open, path: () => ({ handle: 'alice' }) },
  'GET /people': { says: open },
  'GET /s': { says: open },
  'GET /s/[slug]': { says: open, path: () => ({ slug: 'square' }) },
  'GET /feed.[format]': { says: open, path: () => ({ format: 'atom' }) },
  'GET /p/[handle]/feed.[format]': { says: open, path: () => ({ handle: 'alice', format: 'atom' }) },
  'GET /s/[slug]/feed.[format]': { says: open, path: () => ({ slug: 'square', format: 'json' }) },
  'GET /search/feed.[format]': { says: open, path: () => ({ format: 'json' }), query: 'q=lamp' },
  'GET /tags/[tag]/feed.[format]': { says: open, path: () => ({ tag: 'lamp', format: 'json' }) },
  'GET /robots.txt': { says: open },
  'GET /sitemap.xml': { says: open },
  'GET /sitemap/[part].xml': { says: open, path: () => ({ part: 'pages' }) },
  'GET /search': { says: open, query: 'q=lamp' },
  'GET /tags': { says: open },
  'GET /tags/[tag]': { says: open, path: () => ({ tag: 'lamp' }) },
}

/** On Alice's conversation, in which the answer is Alice's, too. */
const onTopic = (says: Outcomes, form?: Case['form']): Case => ({ says, path: topic, ...(form && { form }) })
const authorToo = { ...moderators, 'own person': 'yes' } as const
/** Nobody else is told that there was something. */
const goneBut: Outcomes = {
  ...from('moderator', 404),
  'own person': 'yes',
  visitor: 404,
  suspended: 404,
}

/** What is said, and what is done with it. */
export const talking: Record<string, Case> = {
  'GET /ask': { says: members },
  'POST /ask?/publish': {
    says: members,
    form: () => ({ spaceId: square.id, kind: 'question', title: 'Does it rain in?', body: 'It *drips*.' }),
  },
  'POST /ask?/preview': { says: open, form: () => ({ title: 'Does it rain in?', body: 'It *drips*.' }) },
  'POST /pictures': { says: { ...members, visitor: 403, suspended: 403 }, form: () => ({ picture }) },
  'GET /drafts': { says: open, query: 'place=ask' },
  'POST /drafts': {
    says: { ...members, visitor: 403, suspended: 403 },
    form: () => ({ place: 'ask', body: 'Does it' }),
  },
  'GET /suggestions': { says: { ...members, visitor: 403, suspended: 403 }, query: 'people=bo' },
  'POST /preview': {
    says: { ...members, visitor: 403, suspended: 403 },
    form: () => ({ body: 'It *drips*.' }),
  },
  'POST /c/[id]/[slug]?/answer': onTopic(members, () => ({ body: 'Mine hums, too.' })),
  'POST /c/[id]/[slug]?/comment': onTopic(members, ({ asked }) => ({ postId: asked.postId, body: 'Why?' })),
  'POST /c/[id]/[slug]?/vote': onTopic({ ...members, 'own person': 403 }, (scene) => ({
    ...answer(scene),
    kind: 'thanks',
  })),
  'POST /c/[id]/[slug]?/withdraw': onTopic(members, (scene) => ({ ...answer(scene), kind: 'useful' })),
  'POST /c/[id]/[slug]?/accept': onTopic({ ...from('responder'), 'own person': 'yes' }, answer),
  'POST /c/[id]/[slug]?/deletePost': onTopic(authorToo, answer),
  'POST /c/[id]/[slug]?/restorePost': onTopic(goneBut, ({ takenBack }) => ({ postId: takenBack.postId })),
  'POST /c/[id]/[slug]?/unaccept': {
    says: { ...from('responder'), 'own person': 'yes' },
    path: ({ at }) => at.solved,
  },
  'POST /c/[id]/[slug]?/follow': onTopic(members),
  'POST /c/[id]/[slug]?/unfollow': onTopic(members),
  'POST /c/[id]/[slug]?/lock': onTopic(moderators),
  'POST /c/[id]/[slug]?/unlock': { says: moderators, path: ({ at }) => at.closed },
  'POST /c/[id]/[slug]?/restoreTopic': {
    says: goneBut,
    path: ({ at }) => at.gone,
  },
  'POST /c/[id]/[slug]?/deleteTopic': { says: authorToo, path: ({ at }) => at.alone },
  'GET /c/[id]/edit/[post]': { says: authorToo, path: post },
  'POST /c/[id]/edit/[post]': {
    says: authorToo,
    path: post,
    form: () => ({ body: 'The driver was worn out: a new one is silent.' }),
  },
  'GET /notifications': { says: members },
  'POST /notifications?/all': { says: members },
  'POST /notifications?/some': { says: members },
  'POST /notifications?/lessMail': { says: members, form: () => ({ reason: 'answer' }) },
  'POST /notifications?/mailAgain': { says: members, form: () => ({ reason: 'answer', before: 'at-once' }) },
  'POST /notifications?/unfollow': {
    says: members,
    form: ({ asked }) => ({ topicId: asked.topicId, title: 'A' }),
  },
  'POST /notifications?/follow': { says: members, form: ({ asked }) => ({ topicId: asked.topicId }) },
}
