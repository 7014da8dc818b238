import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { VisitorCache, type Wish } from './visitor-cache.ts'
import { tagsOf } from './watch-log.ts'

const plain: Wish = { encoding: 'identity', ifNoneMatch: undefined, head: false }
const page = (text: string, ...tags: string[]) => ({
  body: Buffer.from(text),
  headers: [['content-type', 'text/html']] as const,
  tags,
})

/** What a visitor would be sent: status, headers and bytes; null when the page would have to be rendered. */
function ask(cache: VisitorCache, key: string, wish: Wish = plain) {
  const sent = { status: 0, headers: new Map<string, string>(), body: '' }
  const response = {
    writeHead(status: number, headers: string[]) {
      sent.status = status
      for (let i = 0; i < headers.length; i += 2) sent.headers.set(headers[i]!, headers[i + 1]!)
    },
    end: (body?: Buffer) => (sent.body = body?.toString() ?? ''),
  }
  return cache.send(key, wish, response as unknown as ServerResponse) ? sent : null
}

describe('the pages kept for visitors', () => {
  test('a kept page is sent until one of its tags changes', () => {
    const cache = new VisitorCache(1e6)
    cache.begin('fr/c/1')(page('one', 'topic:1', 'person:a'))
    cache.begin('fr/c/2')(page('two', 'topic:2', 'person:a'))
    expect(ask(cache, 'fr/c/1')?.body).toBe('one')

    cache.purge(new Set(['topic:1']))
    expect(ask(cache, 'fr/c/1')).toBeNull()
    expect(ask(cache, 'fr/c/2')?.body).toBe('two')

    cache.purge(new Set(['person:a']))
    expect(ask(cache, 'fr/c/2')).toBeNull()
  })

  test('nobody who takes it compressed is sent a large page as it is', async () => {
    const cache = new VisitorCache(1e6)
    cache.begin('fr/')(page('words '.repeat(1000), 'lists'))
    const asked = [
      ask(cache, 'fr/', { ...plain, encoding: 'br' }),
      ask(cache, 'fr/', { ...plain, encoding: 'gzip' }),
    ]
    await expect
      .poll(() => asked.map((sent) => sent?.headers.get('content-encoding')))
      .toEqual(['br', 'gzip'])

    const etag = asked[0]!.headers.get('etag')
    expect(ask(cache, 'fr/', { ...plain, encoding: 'br', ifNoneMatch: etag })?.status).toBe(304)
    expect(ask(cache, 'fr/')?.headers.get('content-length')).toBe('6000')
  })

  test('a page whose rendering began before a purge is not kept after it', () => {
    const cache = new VisitorCache(1e6)
    const keep = cache.begin('fr/')
    cache.purge(new Set(['lists']))
    keep(page('from before', 'lists'))
    expect(ask(cache, 'fr/')).toBeNull()
  })

  test('who comes while a page is rendered waits for it, unless something changed meanwhile', async () => {
    const cache = new VisitorCache(1e6)
    const keep = cache.begin('fr/')
    const waiting = cache.pending('fr/')
    keep(page('once', 'lists'))
    await waiting
    expect(ask(cache, 'fr/')?.body).toBe('once')
    expect(cache.pending('fr/')).toBeUndefined()

    cache.begin('en/')
    cache.purge(new Set(['lists']))
    expect(cache.pending('en/')).toBeUndefined()
  })

  test('a browser that has the page is told so', () => {
    const cache = new VisitorCache(1e6)
    cache.begin('fr/')(page('text', 'lists'))
    const etag = ask(cache, 'fr/')?.headers.get('etag')
    const again = ask(cache, 'fr/', { ...plain, ifNoneMatch: etag })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(again?.headers.has('content-length')).toBe(false)
  })

  test('a new page under an old address replaces it and its tags', () => {
    const cache = new VisitorCache(1e6)
    cache.begin('fr/')(page('old', 'topic:1'))
    cache.begin('fr/')(page('new', 'topic:2'))
    cache.purge(new Set(['topic:1']))
    expect(ask(cache, 'fr/')?.body).toBe('new')
  })
})

describe('what an event changes', () => {
  test('a vote changes its conversation, the lists and what its author did', () => {
    const tags = tagsOf([{ type: 'vote.given', facts: { topicId: 't', authorId: 'a', voterId: 'v' } }])
    expect(tags).toEqual(new Set(['topic:t', 'lists', 'found', 'activity:a']))
  })

  test('another name of a person changes the pages that show them', () => {
    const tags = tagsOf([{ type: 'person.profile-changed', facts: { personId: 'p' } }])
    expect(tags).toEqual(new Set(['people', 'person:p']))
  })

  test('the name of the community stands on every page', () => {
    expect(tagsOf([{ type: 'community.changed', facts: { key: 'community' } }])).toBeNull()
  })
})
