import type { operations } from '../src/index.ts'
import type { Case } from './cases.ts'
import type { Asked } from './door.ts'
import type { Scene } from './scene.ts'

type Operation = ReturnType<typeof operations>[number]

/** The request with which a case tries its operation. */
export function requestOf({ method, path }: Operation, one: Case, scene: Scene): Asked {
  const values = one.path?.(scene) ?? {}
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const query = one.query ? `?${new URLSearchParams(one.query(scene)).toString()}` : ''
  return {
    method,
    path: address + query,
    ...(one.body && { body: one.body(scene) }),
    ...(one.headers && { headers: one.headers }),
  }
}
