import { countUnread } from '@parvis/core/notifications'
import { takeFlash } from '#lib/server/flash.ts'
import { offeredBy } from '#lib/server/language.ts'
import type { LayoutServerLoad } from './$types'

/** What every page shows around itself. It looks at the address, so that it is asked again on each page. */
export const load: LayoutServerLoad = async ({ locals, cookies, url }) => {
  const { community, person, language } = locals
  return {
    language,
    languages: offeredBy(community.languages),
    timeZone: person?.timeZone ?? community.timeZone,
    communityName: community.name,
    address: url.pathname,
    person: person && {
      id: person.id,
      handle: person.handle,
      name: person.name,
      pictureUrl: person.pictureUrl,
      role: locals.actor.role,
    },
    unread: person ? await countUnread(locals.ctx) : 0,
    flash: takeFlash(cookies),
  }
}
