import { expect, test } from 'vitest'
import { undone } from '../../core/test/world.ts'
import { operations } from '../src/index.ts'
import { cases } from './cases.ts'
import { atTheDoor } from './door.ts'
import { requestOf } from './request.ts'
import { giveDoors, plant } from './scene.ts'

test(
  'every operation has an example that is a real answer: -u writes them anew',
  atTheDoor(async (door, world) => {
    const scene = await plant(world)
    await giveDoors(world, scene)
    const [owner, member] = [await door.keyOf(world.olga), await door.keyOf(world.alice)]
    const examples: Record<string, unknown> = {}
    for (const operation of operations()) {
      const one = cases[operation.id]!
      const asked = requestOf(operation, one, scene)
      const key = operation.id.startsWith('me.') ? member : owner
      const { status, body } = await undone(world.system, () => door.ask(asked, key))
      expect([operation.id, status < 300]).toEqual([operation.id, true])
      examples[operation.id] = {
        parameters: { ...one.path?.(scene), ...one.query?.(scene) },
        ...(one.body && !one.headers && { request: asked.body }),
        ...(body !== '' && { response: body }),
      }
    }
    await expect(`${JSON.stringify(alike(examples), null, 2)}\n`).toMatchFileSnapshot('../src/examples.json')
  }),
  60_000,
)

/**
 * Ids are counted in the order they appear, moments are one moment, and days are told as if today were that
 * moment's day: two runs write the same file, on any two days.
 */
function alike(examples: object): unknown {
  const ids = new Map<string, string>()
  const short = new Map<string, string>()
  const numbered = (map: Map<string, string>, found: string, make: (number: string) => string) => {
    if (!map.has(found)) map.set(found, make(String(map.size + 1).padStart(4, '0')))
    return map.get(found)!
  }
  const text = JSON.stringify(examples)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
      numbered(ids, id, (number) => `01900000-0000-7000-8000-00000000${number}`),
    )
    .replaceAll(/\/c\/([\w-]{10,})\//g, (_, id: string) => `/c/${numbered(short, id, (n) => `1Kd7Qx${n}`)}/`)
    .replaceAll(
      /#([\w-]{20,24})(\\?")/g,
      (_, id: string, end: string) => `#${numbered(short, id, (n) => `1Kd7Qx${n}`)}${end}`,
    )
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '2026-01-06T09:00:00.000Z')
    .replaceAll(/\d{4}-\d\d-\d\d(?!T)/g, asIfToday)
    .replaceAll(/"id":"\d+(-\w+)?"/g, (_, reason = '') => `"id":"1042${reason}"`)
    .replaceAll(/invitation=[\w-]+/g, 'invitation=Qm9uam91cg')
    .replaceAll(/whsec_[\w+/]{43}=/g, 'whsec_TGFtcHMgYXJlIHVuZGVyc3Rvb2QgaGVyZSwgYXQgbGFzdCE=')
    .replaceAll(/ts_[\w-]{43}/g, 'ts_TGFtcHMgYXJlIHVuZGVyc3Rvb2QgaGVyZSwgYXQgbGF')
    .replaceAll(/pv_…\w+/g, 'pv_…4f7a')
    .replaceAll(/"next":"[\w-]+"/g, '"next":"WyIyMDI2LTAxLTA2Il0"')
  return JSON.parse(text)
}

function asIfToday(day: string): string {
  const today = Date.parse(new Date().toISOString().slice(0, 10))
  return new Date(Date.parse('2026-01-06') + Date.parse(day) - today).toISOString().slice(0, 10)
}
