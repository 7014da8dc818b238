import { changeSpace, createSpace, listSpaces } from '@parvis/core/spaces'
import type { RequestEvent } from '@sveltejs/kit'
import { chosenIn } from '#lib/chosen.ts'
import { openTo } from '#lib/server/console.ts'
import { interrupted, show, submit } from '#lib/server/refusals.ts'
import { typedIn, type Typed } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  return { interrupted: interrupted(event), spaces: await show(listSpaces(event.locals.ctx)) }
}

type Asked = Parameters<typeof createSpace>[1]

/** An absent address is made from the name; a space asked for by hand with wrong words is refused by the command. */
function askedIn(typed: Typed): Asked {
  return {
    name: typed.name ?? '',
    ...(typed.slug?.trim() && { slug: typed.slug }),
    description: typed.description ?? '',
    readFrom: typed.readFrom as Asked['readFrom'],
    writeFrom: typed.writeFrom as Asked['writeFrom'],
    kinds: chosenIn(typed, 'kinds') as Asked['kinds'],
    position: Number(typed.position || 0),
  }
}

export const actions = {
  create: (event) =>
    submit(event, createSpace, { input: askedIn, then: async () => ({ created: await nameIn(event) }) }),
  change: (event) =>
    submit(event, changeSpace, {
      input: (typed) => ({ spaceId: typed.spaceId ?? '', ...askedIn(typed) }),
      then: async () => ({ saved: await nameIn(event) }),
    }),
  archive: (event) =>
    submit(event, changeSpace, {
      input: ({ spaceId = '', archived }) => ({ spaceId, archived: archived === 'yes' }),
      then: async () => ({ saved: await nameIn(event) }),
    }),
} satisfies Actions

async function nameIn(event: RequestEvent): Promise<string> {
  return (await typedIn(event)).name ?? ''
}
