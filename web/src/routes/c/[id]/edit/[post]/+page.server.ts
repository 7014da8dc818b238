import { editPost, showSource } from '@parvis/core/conversations'
import { longId } from '@parvis/core/kernel/ids'
import { error, redirect } from '@sveltejs/kit'
import { takeDraft } from '#lib/server/drafts.ts'
import { show, submit } from '#lib/server/refusals.ts'
import { tagsTyped } from '#lib/server/tags-typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  source: await show(showSource(event.locals.ctx, idsOf(event.params))),
  draft: takeDraft(event),
})

export const actions: Actions = {
  default: (event) =>
    submit(event, editPost, {
      input: ({ body = '', title, tags, version }) => ({
        ...idsOf(event.params),
        body,
        ...(version && { version }),
        ...(title === undefined ? {} : { title, tags: tagsTyped(tags ?? '') }),
      }),
      then: async () => {
        const { url } = await show(showSource(event.locals.ctx, idsOf(event.params)))
        redirect(303, encodeURI(url))
      },
      once: true,
    }),
}

function idsOf({ id, post }: { id: string; post: string }) {
  return { topicId: longId(id) ?? error(404), postId: longId(post) ?? error(404) }
}
