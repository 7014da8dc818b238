import { cases } from './cases.ts'
import type { Knock } from './in-the-house.ts'
import type { Name, Scene } from './scene.ts'

/** What is sent to these is no form of a page. */
const addresses = new Set([
  '/language',
  '/pictures',
  '/drafts',
  '/preview',
  '/settings/account/passkey',
  '/settings/data',
  '/sign-in/passkey',
  '/sign-out',
  '/stop-viewing',
])

/** The request with which a case tries its page, form or address, as somebody or as a visitor. */
export function knockAt(door: string, scene: Scene, name: Name | null): Knock {
  const { path, query, form, cookies } = cases[door]!
  const [method, address] = door.split(' ') as ['GET' | 'POST', string]
  const values = path?.(scene) ?? {}
  const filled = address.replaceAll(/\[([.\w]+)\]/g, (_, part: string) => values[part] ?? '')
  const asked = form?.(scene, name)
  return {
    method,
    accept: isForm(door) ? 'application/json' : 'text/html',
    path: filled + (query ? `?${query}` : ''),
    cookies: {
      ...cookies?.(scene),
      ...(name && { parvis_session: scene.sessions[name] }),
    },
    ...(asked && { form: formOf(asked) }),
  }
}

function formOf(fields: Record<string, string | Blob>): URLSearchParams | FormData {
  const texts = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  if (texts.length === Object.keys(fields).length) return new URLSearchParams(texts)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** The forms of a page answer a script, too: with what became of them, before any page is made. */
export function isForm(door: string): boolean {
  const [method, address = ''] = door.split(' ')
  return method === 'POST' && !addresses.has(address)
}
