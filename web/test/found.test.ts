import { openTopic } from '@parvis/core/conversations'
import { changeSpace, createSpace } from '@parvis/core/spaces'
import { languagesSpoken } from '@parvis/core/people'
import { describe, expect, test } from 'vitest'
import { square } from '../../core/test/world.ts'
import { inTheHouse, origin, type House } from './in-the-house.ts'
import { furnish } from './scene.ts'
import { missingFor, typeFaults, type Node } from './schema-org.ts'

async function page(house: House, path: string, name?: string): Promise<string> {
  const answer = await house.ask({ method: 'GET', path, ...(name && { cookies: { parvis_session: name } }) })
  expect({ path, status: answer.status }).toEqual({ path, status: 200 })
  return answer.text()
}

const told = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as { '@graph': Node[] },
  )
const isIndexed = (html: string) => !html.includes('<meta name="robots" content="noindex"')
const canonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]

describe('what a page tells search engines', () => {
  test(
    'is what schema.org and Google ask for, on each kind of page',
    inTheHouse(async (house, world) => {
      const { at, solved } = await furnish(world)
      const talk = await openTopic(
        { ...world.bob, now: new Date() },
        {
          spaceId: square.id,
          kind: 'discussion',
          title: 'Which lamp </script><script>alert(1)</script>',
          body: 'Mine.',
        },
      )
      expect(solved).toBeTruthy()
      const pages = {
        home: '/',
        question: `/c/${at.asked.id}/${at.asked.slug}`,
        solved: `/c/${at.solved.id}/${at.solved.slug}`,
        discussion: encodeURI(talk.url),
        person: '/p/alice',
        space: '/s/square',
        tag: '/tags/lamp',
      }
      const graphs: Record<string, Node[]> = {}
      for (const [name, path] of Object.entries(pages)) {
        const found = told(await page(house, path))
        expect({ name, graphs: found.length }).toEqual({ name, graphs: 1 })
        graphs[name] = found[0]!['@graph']
      }
      const kinds = Object.entries(graphs).map(([name, things]) => [name, things.map((one) => one['@type'])])
      expect(Object.fromEntries(kinds)).toEqual({
        home: ['Organization', 'WebSite'],
        question: ['QAPage', 'BreadcrumbList'],
        solved: ['QAPage', 'BreadcrumbList'],
        discussion: ['DiscussionForumPosting', 'BreadcrumbList'],
        person: ['ProfilePage', 'BreadcrumbList'],
        space: ['BreadcrumbList'],
        tag: ['BreadcrumbList'],
      })
      expect(Object.values(graphs).flat().flatMap(missingFor)).toEqual([])
      expect(typeFaults(Object.values(graphs).flat())).toEqual([])
      const asked = graphs.solved![0]!.mainEntity as Node
      expect(asked).toMatchObject({ '@type': 'Question', answerCount: expect.any(Number) })
      expect(asked.acceptedAnswer).toMatchObject({ '@type': 'Answer', url: expect.stringContaining('#') })
      expect(graphs.discussion![0]).toMatchObject({
        headline: 'Which lamp </script><script>alert(1)</script>',
      })
    }),
    60_000,
  )

  test(
    'ends where a letter ends, and not within an emoji',
    inTheHouse(async (house, world) => {
      const { url } = await openTopic(
        { ...world.bob, now: new Date() },
        { spaceId: square.id, kind: 'question', title: 'Which boots?', body: `a${'🥾'.repeat(500)}` },
      )
      const html = await page(house, encodeURI(url))
      expect(html).not.toContain('\ufffd')
      expect(html).toContain(`<meta name="description" content="a${'🥾'.repeat(79)}…"`)
      const [question] = told(html)[0]!['@graph']
      expect((question!.mainEntity as Node).text).toBe(`a${'🥾'.repeat(199)}…`)
    }),
  )

  test(
    'is told to visitors only, whose pages are the ones that are found',
    inTheHouse(async (house, world) => {
      const { at, sessions } = await furnish(world)
      expect(told(await page(house, `/c/${at.asked.id}/${at.asked.slug}`, sessions.bob))).toEqual([])
    }),
  )
})

describe('the check itself', () => {
  test('finds what is missing, of another type, or unknown', () => {
    const answer = { '@type': 'Answer', text: 'x', author: { '@type': 'Person', name: '' } }
    expect(missingFor(answer)).toEqual([
      'Answer.datePublished',
      'Answer.upvoteCount',
      'Answer.url',
      'Person.name',
    ])
    expect(typeFaults([answer])).toEqual([])
    expect(typeFaults([{ ...answer, upvoteCount: 'many', url: 7 }])).not.toEqual([])
    expect(typeFaults([{ ...answer, uprightCount: 3 }])).not.toEqual([])
  })
})

describe('a page is found', () => {
  test(
    'under one address, to which the others lead',
    inTheHouse(async (house, world) => {
      const { at } = await furnish(world)
      const path = `/c/${at.asked.id}/${at.asked.slug}`
      expect(canonical(await page(house, `${path}?sort=newest`))).toBe(origin + path)
      expect(canonical(await page(house, '/s/square?sort=useful'))).toBe(`${origin}/s/square`)
      expect(canonical(await page(house, '/search?q=lamp'))).toBe(`${origin}/search`)
      const { spaceId } = await createSpace(world.olga, { name: 'The lamps' })
      await changeSpace(world.olga, { spaceId, slug: 'lanterns' })
      const moved = {
        '/s/the-lamps?sort=newest': '/s/lanterns?sort=newest',
        '/s/the-lamps/feed.atom': '/s/lanterns/feed.atom',
        [`/c/${at.asked.id}/other-words?sort=newest`]: `${path}?sort=newest`,
        [`/c/${at.asked.id}`]: path,
        '/p/Alice': '/p/alice',
        '/tags/LAMP?sort=active': '/tags/lamp?sort=active',
      }
      for (const [from, to] of Object.entries(moved)) {
        const answer = await house.ask({ method: 'GET', path: from })
        expect({ from, status: answer.status, to: answer.headers.get('location') }).toEqual({
          from,
          status: 301,
          to,
        })
      }
    }),
  )

  test(
    'in each language that the house speaks, where the words are its own',
    inTheHouse(async (house, world) => {
      const { at } = await furnish(world)
      const languages = (html: string) =>
        [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
          ([, ...one]) => one,
        )
      const all = [
        ...languagesSpoken.map((one) => [one, `${origin}/s/square?lang=${one}`]),
        ['x-default', `${origin}/s/square`],
      ]
      const french = await page(house, '/s/square?lang=fr')
      expect(french).toContain('<html lang="fr"')
      expect([canonical(french), languages(french)]).toEqual([`${origin}/s/square?lang=fr`, all])
      expect(languages(await page(house, '/s/square'))).toEqual(all)
      const unknown = await page(house, '/s/square?lang=xx')
      expect(canonical(unknown)).toBe(`${origin}/s/square`)
      const written = `/c/${at.asked.id}/${at.asked.slug}`
      const asked = await page(house, `${written}?lang=fr`)
      expect([canonical(asked), languages(asked)]).toEqual([origin + written, []])
    }),
  )

  test(
    'when it holds something, and is whole',
    inTheHouse(async (house, world) => {
      const { at } = await furnish(world)
      const now = new Date()
      await createSpace({ ...world.olga, now }, { name: 'Empty', slug: 'empty' })
      const expected: Record<string, boolean> = {
        '/': true,
        '/c': true,
        '/s/square': true,
        '/s/empty': false,
        '/tags/nothing-at-all': false,
        '/p/alice': true,
        '/people?q=ali': false,
        '/search': true,
        '/search?q=lamp': true,
        '/search?q=umbrella': false,
        [`/c/${at.asked.id}/${at.asked.slug}`]: true,
        [`/c/${at.asked.id}/history/${at.answer}`]: false,
      }
      const found: Record<string, boolean> = {}
      const nameless: string[] = []
      for (const path of Object.keys(expected)) {
        const html = await page(house, path)
        found[path] = isIndexed(html)
        if (found[path] && !/<meta name="description" content="[^"]{20,}"/.test(html)) nameless.push(path)
      }
      expect(found).toEqual(expected)
      expect(nameless).toEqual([])
    }),
  )
})
