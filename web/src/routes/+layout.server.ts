import { countUnread, findUnread } from '@parvis/core/notifications'
import { longId } from '@parvis/core/kernel/ids'
import { takeFlash } from '#lib/server/flash.ts'
import { styleOf } from '#lib/server/brand-style.ts'
import { offeredBy } from '#lib/server/language.ts'
import { messagesIn } from '#lib/server/messages.ts'
import type { MessageKey } from '#lib/messages/index.ts'
import type { LayoutServerLoad, LayoutServerLoadEvent } from './$types'

/** What every page shows around itself. It looks at the address, so that it is asked again on each page. */
export const load: LayoutServerLoad = async (event) => {
  const { locals, cookies, url } = event
  const { community, person, language } = locals
  const sentence = takeFlash(cookies)
  const style = styleOf(community.brand)
  return {
    language,
    languages: offeredBy(community.languages),
    timeZone: person?.timeZone ?? community.timeZone,
    communityName: community.name,
    logoUrl: community.brand.logoUrl,
    logoRatio: community.brand.logoRatio,
    hasRules: community.brand.rulesHtml !== '',
    style: { url: style.url, frame: style.frame },
    address: url.pathname,
    person: person && {
      id: person.id,
      handle: person.handle,
      name: person.name,
      pictureUrl: person.pictureUrl,
      role: locals.actor.role,
    },
    needsSecondFactor: locals.needsSecondFactor,
    viewing: locals.viewing && {
      name: locals.viewing.name,
      endsAt: locals.viewing.endsAt.toISOString(),
    },
    setUp: community.setUp,
    unread: person?.hasUnread ? await unreadBeside(event) : 0,
    // Said here, where every sentence is known: the page that shows it may not have those of the page it came from.
    flash: sentence && (messagesIn(language) as (key: MessageKey) => string)(sentence as MessageKey),
  }
}

/** What is unread besides the conversation that is being opened: its own is read as soon as its page is there. */
async function unreadBeside({ locals, params, route }: LayoutServerLoadEvent) {
  const topicId = route.id === '/c/[id]/[slug]' && longId(params.id ?? '')
  if (!topicId) return countUnread(locals.ctx)
  const { elsewhere, here } = await findUnread(locals.ctx, { topicId })
  locals.opened = here
  return elsewhere
}
