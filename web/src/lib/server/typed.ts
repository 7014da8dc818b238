import type { RequestEvent } from '@sveltejs/kit'

/** What was typed into a form, by field. Files are not in it. */
export type Typed = Readonly<Record<string, string>>

const read = new WeakMap<Request, Promise<FormData>>()

/** The form of this request; asking twice is fine. A body that is no form counts as an empty one. */
export function formOf(event: Pick<RequestEvent, 'request'>): Promise<FormData> {
  const known = read.get(event.request)
  if (known) return known
  const form = event.request.formData().catch(() => new FormData())
  read.set(event.request, form)
  return form
}

export async function typedIn(event: Pick<RequestEvent, 'request'>): Promise<Typed> {
  const typed: Record<string, string> = {}
  for (const [field, value] of await formOf(event)) {
    // No form of ours has such a field, and a page cannot be given it back.
    if (typeof value === 'string' && field !== '__proto__') typed[field] = value.replaceAll('\r\n', '\n')
  }
  return typed
}

/** The file that was sent in a field; null when none was chosen. */
export async function fileIn(
  event: Pick<RequestEvent, 'request'>,
  field: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = (await formOf(event)).get(field)
  return file instanceof File && file.size ? new Uint8Array(await file.arrayBuffer()) : null
}

/** The name of the form action in an address such as ?/answer; `default` when there is none. */
export function actionOf(url: URL): string {
  for (const key of url.searchParams.keys()) if (key.startsWith('/')) return key.slice(1)
  return 'default'
}
