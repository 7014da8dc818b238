import { brandShape, changeBrand, changeLogo, type Brand } from '@parvis/core/brand'
import { inTransaction } from '@parvis/core/kernel/command'
import type { Context } from '@parvis/core/kernel/context'
import { changeCommunity, languagesSpoken, type Community } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { chosenIn } from '#lib/chosen.ts'
import { languagesIn } from '#lib/brand/languages-in.ts'
import type { MessageKey } from '#lib/messages/index.ts'
import { openTo } from '#lib/server/console.ts'
import { flash } from '#lib/server/flash.ts'
import { interrupted, submit } from '#lib/server/refusals.ts'
import { fileIn, type Typed } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

/** `?colour=…&character=…` shows a look that is not decided yet, for those without scripts. */
export const load: PageServerLoad = (event) => {
  openTo('manager', event)
  const { community } = event.locals
  const { rulesHtml: _, ...brand } = community.brand
  const asked = event.url.searchParams
  const colour = brandShape.colour.safeParse(asked.get('colour')).data ?? brand.colour
  const character = brandShape.character.safeParse(asked.get('character')).data ?? brand.character
  return {
    interrupted: interrupted(event),
    brand: { ...brand, colour, character },
    community: {
      name: community.name,
      tagline: community.tagline,
      languages: community.languages,
      timeZone: community.timeZone,
    },
    spoken: languagesSpoken,
    zones: [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])],
  }
}

export const actions = {
  save: (event) =>
    submit(
      event,
      (ctx: Context, typed: Typed) =>
        inTransaction(ctx, async (tx) => {
          await changeCommunity(tx, communityIn(typed))
          await changeBrand(tx, brandIn(typed))
        }),
      { input: (typed) => typed, then: () => backWith(event, 'brand.saved') },
    ),
  logo: async (event) => {
    const bytes = (await fileIn(event, 'logo')) ?? new Uint8Array()
    return submit(event, changeLogo, {
      input: () => ({ bytes }),
      then: () => backWith(event, 'brand.logoSaved'),
    })
  },
  removeLogo: (event) =>
    submit(event, changeLogo, {
      input: () => ({ bytes: null }),
      then: () => backWith(event, 'brand.logoRemoved'),
    }),
} satisfies Actions

function communityIn(typed: Typed): Community {
  const { name = '', tagline = '', timeZone = '' } = typed
  return { name, tagline, languages: languagesIn(typed), timeZone }
}

function brandIn(typed: Typed): Brand {
  const { colour = '', character = '', welcome = '', rules = '' } = typed
  return {
    colour,
    character: character as Brand['character'],
    welcome,
    rules,
    home: chosenIn(typed, 'home') as Brand['home'],
  }
}

function backWith(event: RequestEvent, sentence: MessageKey): never {
  flash(event.cookies, sentence)
  redirect(303, '/console/brand')
}
