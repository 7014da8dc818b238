import type { RequestEvent } from '@sveltejs/kit'

/** What somebody wants to see of the audit log, from the address; days are those of the reader's own time zone. */
export function auditWish({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>) {
  const asked = (name: string) => url.searchParams.get(name)?.trim().slice(0, 100) || undefined
  return {
    who: asked('who'),
    about: asked('about'),
    type: asked('type'),
    from: asked('from'),
    to: asked('to'),
    timeZone: locals.person?.timeZone ?? locals.community.timeZone,
    after: url.searchParams.get('after') ?? undefined,
  }
}
