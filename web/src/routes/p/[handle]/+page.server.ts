import { findOldAddress, listPostsOf } from '@parvis/core/conversations'
import { NotFound } from '@parvis/core/kernel/refusals'
import { showProfile } from '@parvis/core/people'
import { showStanding } from '@parvis/core/recognition'
import { redirect } from '@sveltejs/kit'
import { show } from '#lib/server/refusals.ts'
import { firstWords, found, tellingOf, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { profilePage } from '#lib/server/structured.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { ctx } = event.locals
  const profile = await show(
    showProfile(ctx, { handle: event.params.handle }).catch(async (refusal: unknown) => {
      // /p/123 was a post on the forum that was imported.
      const moved = refusal instanceof NotFound && (await findOldAddress(ctx, { path: event.url.pathname }))
      if (moved) redirect(301, encodeURI(moved))
      throw refusal
    }),
  )
  // It was written otherwise, or taken over by somebody whose handle is another one.
  const path = `/p/${encodeURIComponent(profile.handle)}`
  if (profile.handle !== event.params.handle) redirect(301, path + event.url.search)
  const role = event.url.searchParams.get('show') === 'topics' ? 'opening' : 'answer'
  const after = event.url.searchParams.get('after') ?? undefined
  const [standing, posts] = await Promise.all([
    showStanding(ctx, { personId: profile.id }),
    show(listPostsOf(ctx, { personId: profile.id, role, after })),
  ])
  keepForVisitors(event, [`person:${profile.id}`, `activity:${profile.id}`, 'lists'])
  const t = messagesIn(event.locals.language)
  const about = firstWords(profile.aboutHtml)
  const { name } = event.locals.community
  const description = about || t('lists.aboutPerson', { person: profile.name, name })
  const thin = profile.unclaimed || profile.suspended || posts.items.length === 0
  if (!thin) {
    const words = { ...profile, about }
    const people: [string, string] = [t('common.people'), '/people']
    tellTrail(event, [people, [profile.name, path]], [profilePage(words, tellingOf(event))])
  }
  return {
    found: found(event, path, { description, thin, feed: `${path}/feed` }),
    profile,
    standing,
    posts,
    role,
  }
}
