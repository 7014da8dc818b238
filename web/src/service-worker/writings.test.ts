import { describe, expect, test } from 'vitest'
import { asksBefore } from './show-leaving.ts'
import { listedWaiting, withWaiting } from './show-waiting.ts'
import { accountOf, belongsOn, kindOf, verdictOf, wordsOf, type Writing } from './writings.ts'

const house = 'https://square.example'
const answer: Writing = {
  key: 'k1',
  account: 'a',
  url: `${house}/c/3uq/tents?sort=newest&/answer`,
  body: 'body=Use+%3Cpegs%3E',
  at: 0,
  refused: null,
}

describe('a form', () => {
  test.each([
    ['/c/3uq/tents?/answer', 'answer'],
    ['/c/3uq/tents?sort=newest&/comment', 'comment'],
    ['/c/3uq/tents?/vote', 'vote'],
    ['/c/3uq/tents?/withdraw', 'withdraw'],
    ['/ask?/publish', 'publish'],
    ['/c/3uq/edit/9zz', 'edit'],
    ['/c/3uq/history/9zz', null],
    ['/c/3uq/tents?/deletePost', null],
    ['/c/3uq/tents?/answering', null],
    ['/settings?/answer', null],
    ['/ask?/preview', null],
    ['/sign-in', null],
  ])('at %s can wait as %s', (path, kind) => expect(kindOf(house + path)).toBe(kind))

  test('belongs on its own page, or on that of the conversation which it edits', () => {
    const edit = { url: `${house}/c/3uq/edit/9zz` }
    expect(belongsOn(`${house}/c/3uq/tents`, answer)).toBe(true)
    expect(belongsOn(`${house}/c/3uq/tents`, edit)).toBe(true)
    expect(belongsOn(`${house}/c/3u/tents`, edit)).toBe(false)
    expect(belongsOn(`${house}/c`, answer)).toBe(false)
  })

  test('is an account’s, whichever session sends it', () => {
    expect(accountOf('0123456789abcde_.s1234567')).toBe('0123456789abcde_')
    for (const reader of [null, 'visitor', 'viewing', '0123456789abcde_'])
      expect(accountOf(reader)).toBeNull()
  })

  test('says what it wrote, or which vote it was', () => {
    expect(wordsOf(answer)).toEqual({ kind: 'answer', words: 'Use <pegs>' })
    expect(wordsOf({ url: `${house}/c/1/x?/vote`, body: 'postId=p&kind=thanks' })).toEqual({
      kind: 'thanks',
      words: '',
    })
    expect(wordsOf({ url: `${house}/ask?/publish`, body: 'title=Why%3F&body=So' }).words).toBe('Why?\n\nSo')
  })
})

describe('what the server answered', () => {
  const failure = JSON.stringify([{ action: 1, message: 2 }, 'answer', 'This is closed'])
  test.each([
    [200, { type: 'redirect', status: 303, location: '/c/3uq/tents#p' }, { is: 'taken' }],
    [200, { type: 'success', status: 200 }, { is: 'taken' }],
    [
      200,
      { type: 'redirect', status: 303, location: '/sign-in?next=%2Fc' },
      { is: 'refused', why: 'sign in' },
    ],
    [200, { type: 'failure', status: 409, data: failure }, { is: 'refused', why: 'This is closed' }],
    [200, { type: 'failure', status: 429, data: failure }, { is: 'later' }],
    [404, { type: 'error', status: 404, error: { message: 'Gone' } }, { is: 'refused', why: 'Gone' }],
    [500, { type: 'error', status: 500, error: { message: 'x' } }, { is: 'later' }],
    [503, null, { is: 'later' }],
    [200, 'a page of the hotel’s network', { is: 'later' }],
    [200, null, { is: 'later' }],
  ])('with %i %j', (status, said, verdict) => expect(verdictOf(status, said)).toEqual(verdict))
})

describe('what waits', () => {
  const offline =
    '<main><section data-waiting="" hidden=""><div data-writings=""></div></section></main>' +
    '<template data-written="" data-waits="Waits" data-refused="Not sent: {reason}" data-thanks="Thanks">' +
    '<article id="waiting-{key}"><p>{state}</p>{words}<form><button></button></form></article></template>'
  const page =
    '<main><details><form action="?/comment"><input type="hidden" name="postId" value="p1"/></form></details>' +
    '<section id="answer"></section></main>'

  test('stands where it will stand', () => {
    const comment = { ...answer, key: 'k2', url: `${house}/c/3uq/tents?/comment`, body: 'postId=p1&body=Why' }
    const html = withWaiting(page, offline, [answer, comment])
    expect(html).toContain(
      '<article id="waiting-k1"><p>Waits</p>Use &#60;pegs&#62;<form><button></button></form></article><section id="answer"',
    )
    expect(html).toContain(
      '<main><article id="waiting-k2"><p>Waits</p>Why<form><button></button></form></article><details>',
    )
  })

  test('is listed on the offline page, with the reason when it was refused', () => {
    const vote = { ...answer, url: `${house}/c/1/x?/vote`, body: 'postId=p&kind=thanks', refused: 'No & no' }
    const html = listedWaiting(offline, [vote])
    expect(html).toContain('<section data-waiting="">')
    expect(html).toContain('<p>Not sent: No &#38; no</p>Thanks<form>')
    expect(listedWaiting(offline, [])).toBe(offline)
  })
  const question =
    '<template data-leaving=""><h1>Before</h1><p data-again="" hidden="">Again</p><p class="lede" data-own="" hidden="">Yours</p>' +
    '<div data-left=""></div><p data-others="" hidden="">Theirs</p><i data-send="" hidden="">Send</i><a href="{back}"></a></template>'
  const asked = { own: [answer], others: 0, back: '/c/1/x?a=1&b', isAgain: false }
  const asks = (left: object) =>
    asksBefore(`<title>Offline · House</title>${offline.replace('</main>', `${question}</main>`)}`, {
      ...asked,
      ...left,
    })

  test('is shown before signing out, without a way to throw it away alone', () => {
    expect(asks({})).toContain(
      '<title>Before · House</title><main><h1>Before</h1><p data-again="" hidden="">Again</p><p class="lede" data-own="">Yours</p>' +
        '<div data-left=""><article id="waiting-k1"><p>Waits</p>Use &#60;pegs&#62;</article></div>' +
        '<p data-others="" hidden="">Theirs</p><i data-send="">Send</i><a href="/c/1/x?a=1&#38;b"></a></main>',
    )
    expect(asks({ isAgain: true })).toContain('<p data-again="">')
    expect(asksBefore(offline, asked)).toBeNull()
  })

  test('is not sent again when it was refused for good, and another’s words are nobody’s to read', () => {
    expect(asks({ own: [{ ...answer, refused: 'This is closed' }] })).toContain('<i data-send="" hidden="">')
    expect(asks({ own: [{ ...answer, refused: 'sign in' }] })).toContain('<i data-send="">')
    const others = asks({ own: [], others: 2 })
    expect(others).toContain('<p class="lede" data-own="" hidden="">')
    expect(others).toContain('<p data-others="">')
  })
})
