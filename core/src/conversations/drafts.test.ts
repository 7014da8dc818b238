import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { day, inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { shortId } from '../kernel/ids.ts'
import { Forbidden, Invalid, TooMany } from '../kernel/refusals.ts'
import { forgetExpired } from '../people/index.ts'
import { changeSpace, createSpace } from '../spaces/index.ts'
import {
  addPicture,
  comment,
  editPost,
  forgetDrafts,
  giveAnswer,
  keepDraft,
  listDrafts,
  openTopic,
  showDraft,
} from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does it hum?',
  body: 'It does.',
} as const
const program = (someone: Tx): Tx => ({ ...someone, door: 'api' })
const begun = async (reader: Tx, place: string) => (await showDraft(reader, { place }))?.body ?? null

describe('a draft', () => {
  test(
    'is found again by its author, in its place, and by nobody else',
    inWorld(async ({ alice, bob, olga, visitor }) => {
      const { topicId } = await openTopic(alice, question)
      const place = `answer ${topicId}`
      await keepDraft(bob, { place, body: 'Change the ' })
      await keepDraft(bob, { place, body: ' Change the **driver**\n' })
      await keepDraft(bob, { place: 'ask', body: '', title: 'And mine' })
      expect(await begun(bob, place)).toBe(' Change the **driver**\n')
      expect(await begun(bob, 'ask')).toBe('')
      for (const other of [alice, olga, visitor]) {
        expect(await begun(other, place)).toBe(null)
        expect(await listDrafts(other)).toEqual([])
      }
      await expect(keepDraft(visitor, { place, body: 'x' })).rejects.toThrow(Forbidden)
      await expect(keepDraft(bob, { place: 'elsewhere', body: 'x' })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'is listed with the way to go on, until there is none',
    inWorld(async ({ alice, bob, olga }) => {
      const { topicId, postId, url } = await openTopic(alice, question)
      await keepDraft(bob, { place: `answer ${topicId}`, body: 'Change it' })
      await keepDraft(alice, { place: `edit ${topicId} ${postId}`, body: 'It does not.' })
      await keepDraft(alice, { place: `comment ${topicId} ${postId}`, body: 'By the way' })
      await keepDraft(alice, { place: 'ask', body: 'It', title: 'And mine?' })
      expect(await listDrafts(bob)).toMatchObject([
        { kind: 'answer', title: 'Why does it hum?', body: 'Change it', url: `${url}#answer` },
      ])
      expect(
        (await listDrafts(alice)).map(({ kind, title, url: way }) => [kind, title, way]).toSorted(),
      ).toEqual([
        ['ask', 'And mine?', '/ask'],
        ['comment', 'Why does it hum?', `${url}#comment-${shortId(postId)}`],
        ['edit', 'Why does it hum?', expect.stringMatching(/^\/c\/\w+\/edit\/\w+$/)],
      ])
      const secret = await createSpace(olga, { name: 'Secret' })
      const hidden = await openTopic(bob, { ...question, spaceId: secret.spaceId })
      await keepDraft(bob, { place: `answer ${hidden.topicId}`, body: 'Not for long' })
      await changeSpace(olga, { spaceId: secret.spaceId, readFrom: 'moderator', writeFrom: 'moderator' })
      expect((await listDrafts(bob)).find(({ body }) => body === 'Not for long')).toMatchObject({
        title: '',
        url: null,
      })
    }),
  )

  test(
    'goes when it is said on the page, when it is emptied, and after ninety days',
    inWorld(async ({ alice, bob, later, system }) => {
      const { topicId } = await openTopic(alice, question)
      const answer = { place: `answer ${topicId}`, body: 'Change the driver.' }
      await keepDraft(bob, answer)
      await giveAnswer(program(bob), { topicId, body: 'By a program.' })
      expect(await begun(bob, answer.place)).toBe(answer.body)
      const { postId } = await giveAnswer(bob, { topicId, body: answer.body })
      expect(await begun(bob, answer.place)).toBe(null)

      const remark = `comment ${topicId} ${postId}`
      await keepDraft(alice, { place: remark, body: 'Which one?' })
      await comment(alice, { topicId, postId, body: 'Which one, please?' })
      expect(await begun(alice, remark)).toBe(null)

      const edit = `edit ${topicId} ${postId}`
      await keepDraft(bob, { place: edit, body: 'Change it.' })
      await keepDraft(alice, { place: edit, body: 'Not mine to say, and kept all the same' })
      await editPost(bob, { topicId, postId, body: 'Change it.' })
      expect([await begun(bob, edit), await begun(alice, edit)]).toEqual([null, expect.any(String)])

      await keepDraft(bob, answer)
      await keepDraft(bob, { place: answer.place, body: ' \n' })
      expect(await begun(bob, answer.place)).toBe(null)

      await keepDraft(bob, answer)
      await forgetDrafts(later(system, 89 * day), {})
      expect(await begun(bob, answer.place)).toBe(answer.body)
      await forgetDrafts(later(system, 91 * day), {})
      expect(await begun(bob, answer.place)).toBe(null)
    }),
  )

  test(
    'is one of two hundred at most',
    inWorld(async ({ bob }) => {
      const place = (at: number) => `answer 01900000-0000-7000-8000-${String(at).padStart(12, '0')}`
      for (let at = 0; at < 200; at++) await keepDraft(bob, { place: place(at), body: 'x' })
      await keepDraft(bob, { place: place(7), body: 'y' })
      await expect(keepDraft(bob, { place: 'ask', body: 'z' })).rejects.toThrow(TooMany)
    }),
  )
})

describe('a picture that was added to a post', () => {
  test(
    'stays while something that was said, or a draft, shows it, and goes after a week when nothing does',
    inWorld(async ({ bob, files, later, system }) => {
      const [said, kept, unused] = [await picture(bob, 1), await picture(bob, 2), await picture(bob, 3)]
      const { topicId, postId } = await openTopic(bob, { ...question, body: `![mine](${said})` })
      await editPost(bob, { topicId, postId, body: 'Words say it better.' })
      await keepDraft(bob, { place: 'ask', body: `![yours](${kept})` })

      const there = () => [said, kept, unused].map((url) => files.has(url.replace('/files/', '')))
      await forgetExpired(later(system, 6 * day), {})
      expect(there()).toEqual([true, true, true])
      await forgetExpired(later(system, 8 * day), {})
      expect(there()).toEqual([true, true, false])
      await keepDraft(bob, { place: 'ask', body: '' })
      await forgetExpired(later(system, 8 * day), {})
      expect(there()).toEqual([true, false, false])
    }),
  )
})

async function picture(someone: Tx, shade: number): Promise<string> {
  const background = { r: 80 * shade, g: 0, b: 0 }
  const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .png()
    .toBuffer()
  return (await addPicture(someone, { bytes: new Uint8Array(bytes) })).url
}
