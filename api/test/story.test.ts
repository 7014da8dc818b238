import { describe, expect, test } from 'vitest'
import { square } from '../../core/test/world.ts'
import { atTheDoor, type Answer } from './door.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum at night?',
  body: 'Every night.',
}

describe('the API', () => {
  test(
    'takes a question from asking to the accepted answer',
    atTheDoor(async ({ ask, keyOf }, { alice, bob }) => {
      const [asker, helper] = [await keyOf(alice), await keyOf(bob)]
      const asked = await ask({ method: 'POST', path: '/topics', body: question }, asker)
      expect(asked.status).toBe(201)
      const { id } = asked.body
      const say = (body: object, key: string) =>
        ask({ method: 'POST', path: `/topics/${id}/posts`, body }, key)
      const answer = await say({ body: 'The driver is worn out.' }, helper)
      expect(answer).toMatchObject({ status: 201, body: { kind: 'answer', topicId: id } })
      const remark = await say({ body: 'Which one?', parentId: answer.body.id }, asker)
      expect(remark.body.kind).toBe('comment')

      const accept = {
        method: 'PUT',
        path: `/topics/${id}/accepted-answer`,
        body: { postId: answer.body.id },
      }
      expect((await ask(accept, helper)).status).toBe(403)
      expect(await ask(accept, asker)).toMatchObject({
        status: 200,
        body: { acceptedPostId: answer.body.id },
      })

      const { items, next } = (await ask({ method: 'GET', path: '/topics?kind=question' })).body
      expect(items).toMatchObject([
        { id, kind: 'question', title: question.title, solved: true, answersCount: 1 },
      ])
      expect(next).toBe(null)
      const posts = (await ask({ method: 'GET', path: `/topics/${id}/posts` })).body.items
      expect(posts.map((post: { kind: string; accepted: boolean }) => [post.kind, post.accepted])).toEqual([
        ['opening', false],
        ['answer', true],
      ])
    }),
  )

  test(
    'refuses in problem documents, whatever was sent',
    atTheDoor(async ({ ask, keyOf }, { alice }) => {
      const asker = await keyOf(alice)
      const look = (path: string) => ask({ method: 'GET', path })
      const open = (body: unknown, key?: string) => ask({ method: 'POST', path: '/topics', body }, key)
      const nobody = '01900000-0000-7000-8000-000000000000'
      const refusals: [number, string, () => Promise<Answer>][] = [
        [401, 'sign-in', () => open(question)],
        [401, 'unknown-key', () => ask({ method: 'GET', path: '/topics' }, 'pv_nobody')],
        [404, 'not-found', () => look(`/topics/${nobody}`)],
        [404, 'not-found', () => look('/nothing')],
        [422, 'invalid', () => look('/topics/not-an-id')],
        [422, 'invalid', () => look('/topics?after=forged')],
        [422, 'invalid', () => open({ ...question, title: '' }, asker)],
        [422, 'invalid', () => open({ ...question, title: 'nul \u0000 byte' }, asker)],
        [404, 'not-found', () => open({ ...question, spaceId: nobody }, asker)],
        [400, 'malformed', () => open('{"title":', asker)],
        [413, 'too-large', () => open({ ...question, body: 'x'.repeat(300_000) }, asker)],
      ]
      for (const [status, kind, asking] of refusals) {
        expect(await asking()).toMatchObject({
          status,
          type: 'application/problem+json',
          body: {
            status,
            type: `/api/problems/${kind}`,
            title: expect.any(String),
            detail: expect.any(String),
          },
        })
      }
    }),
  )
})
