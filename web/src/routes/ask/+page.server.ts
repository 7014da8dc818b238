import { openTopic } from '@parvis/core/conversations'
import { renderMarkdown } from '@parvis/core/kernel/markdown'
import { searchTopics } from '@parvis/core/search'
import { listSpaces } from '@parvis/core/spaces'
import { redirect } from '@sveltejs/kit'
import { takeDraft } from '#lib/server/drafts.ts'
import { signInFor, submit } from '#lib/server/refusals.ts'
import { tagsTyped } from '#lib/server/tags-typed.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { ctx, person } = event.locals
  if (!person) redirect(303, signInFor(event.url.pathname + event.url.search))
  const spaces = (await listSpaces(ctx)).filter((space) => space.may.open)
  return {
    spaces,
    chosen:
      spaces.find(({ slug }) => slug === event.url.searchParams.get('space'))?.id ?? spaces[0]?.id ?? '',
    kind: event.url.searchParams.get('kind') === 'discussion' ? 'discussion' : 'question',
    asked: event.url.searchParams.get('title') ?? '',
    draft: takeDraft(event),
  }
}

export const actions: Actions = {
  publish: (event) =>
    submit(event, openTopic, {
      input: ({ spaceId = '', kind, title = '', body = '', tags = '' }) => ({
        spaceId,
        kind: kind === 'discussion' ? ('discussion' as const) : ('question' as const),
        title,
        body,
        tags: tagsTyped(tags),
      }),
      then: ({ url }) => redirect(303, encodeURI(url)),
      once: true,
    }),

  /** Nothing is kept: what it will look like, and what may answer it already. */
  preview: async (event) => {
    const values = await typedIn(event)
    const like = event.locals.person && values.title ? values.title : ''
    const { items } = await searchTopics(event.locals.ctx, { q: like.slice(0, 200), limit: 4 })
    return {
      action: 'preview',
      values,
      issues: {},
      message: '',
      preview: renderMarkdown((values.body ?? '').slice(0, 30_000)),
      similar: items.map(({ id, title, language, url }) => ({ id, title, language, url })),
    }
  },
}
