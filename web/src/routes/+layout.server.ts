import { countUnread } from '@parvis/core/notifications'
import { takeFlash } from '#lib/server/flash.ts'
import { offeredBy } from '#lib/server/language.ts'
import { messagesIn } from '#lib/server/messages.ts'
import type { MessageKey } from '#lib/messages/index.ts'
import type { LayoutServerLoad } from './$types'

/** What every page shows around itself. It looks at the address, so that it is asked again on each page. */
export const load: LayoutServerLoad = async ({ locals, cookies, url }) => {
  const { community, person, language } = locals
  const sentence = takeFlash(cookies)
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
    setUp: community.setUp,
    unread: person ? await countUnread(locals.ctx) : 0,
    // Said here, where every sentence is known: the page that shows it may not have those of the page it came from.
    flash: sentence && (messagesIn(language) as (key: MessageKey) => string)(sentence as MessageKey),
  }
}
