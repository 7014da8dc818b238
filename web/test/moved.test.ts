import { openTopic } from '@parvis/core/conversations'
import { expect, test } from 'vitest'
import { square, type World } from '../../core/test/world.ts'
import { inTheHouse, type House } from './in-the-house.ts'

const question = { spaceId: square.id, kind: 'question', title: 'Défaut?', body: 'It hums.' } as const

/** A conversation of Alice's that was brought along; where it lives now. */
async function bring({ alice, system }: World): Promise<string> {
  const { topicId, url } = await openTopic({ ...alice, now: new Date() }, question)
  await system.db
    .insertInto('external_ids')
    .values({
      source: 'discourse:lamps',
      kind: 'topic',
      external_id: '12',
      id: topicId,
      topic_id: topicId,
    })
    .execute()
  return url
}

async function look(house: House, path: string) {
  const answer = await house.ask({ method: 'GET', path })
  const { status, headers } = answer
  return { status, location: headers.get('location'), html: await answer.text() }
}

const at = (address: string) => `/moved?${new URLSearchParams({ address })}`

test(
  'an old address that is typed in leads to its page for good, and nowhere else',
  inTheHouse(async (house, world) => {
    const url = await bring(world)
    for (const address of ['/t/d%C3%A9faut/12', 'https://lamps.example/t/défaut/12?u=bob#reply'])
      expect(await look(house, at(address))).toMatchObject({ status: 301, location: url })
    for (const address of ['https://evil.example/', '//evil.example/t/99', 'javascript:alert(1)//t/1'])
      expect(await look(house, at(address))).toMatchObject({ status: 404, location: null })
  }),
)

test(
  'one that leads nowhere is kept to be mended, and its words to be searched for',
  inTheHouse(async (house) => {
    const { html } = await look(house, at('https://lamps.example/t/why-"it"-hums/99'))
    expect(html).toContain('value="https://lamps.example/t/why-&quot;it&quot;-hums/99"')
    expect(html).toContain('value="why &quot;it&quot; hums"')
    expect(html).toContain('<meta name="robots" content="noindex"')
  }),
)

test(
  'the page that says that nothing is here leads to it where something was brought along',
  inTheHouse(async (house, world) => {
    expect((await look(house, '/nothing')).html).not.toContain('href="/moved"')
    await bring(world)
    expect((await look(house, '/nothing')).html).toContain('href="/moved"')
    expect((await look(house, '/moved')).status).toBe(200)
  }),
)
