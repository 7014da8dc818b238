import { keepDraft, listDrafts } from '@parvis/core/conversations'
import { changePicture, changeProfile, languagesSpoken, showAccount, showProfile } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { chosenIn } from '#lib/chosen.ts'
import { flash } from '#lib/server/flash.ts'
import { interrupted, show, signInFor, submit } from '#lib/server/refusals.ts'
import { fileIn } from '#lib/server/typed.ts'
import type { Language, MessageKey } from '#lib/messages/index.ts'
import type { Actions, PageServerLoad } from './$types'

/** Languages that are offered by name; those a person has already stay beside them. */
const common = [...languagesSpoken, 'pl', 'ar', 'ja', 'zh']

export const load: PageServerLoad = async (event) => {
  const { person, ctx, language } = event.locals
  if (!person) redirect(303, signInFor(event.url.pathname))
  const [profile, account, drafts] = await Promise.all([
    show(showProfile(ctx, { handle: person.handle })),
    show(showAccount(ctx)),
    listDrafts(ctx),
  ])
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return {
    interrupted: interrupted(event),
    profile,
    drafts,
    locale: account.locale ?? language,
    zones: [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])],
    languageNames: [...new Set([...common, ...profile.languages])].map((value) => ({
      value,
      label: capitalized(names.of(value) ?? value),
    })),
  }
}

export const actions = {
  profile: (event) =>
    submit(event, changeProfile, {
      input: (typed) => ({
        name: typed.name,
        handle: typed.handle,
        about: typed.about,
        location: typed.location,
        website: typed.website,
        languages: chosenIn(typed, 'languages'),
        interests: (typed.interests ?? '').split(/[,،、\n]/).filter((interest) => interest.trim()),
        locale: typed.locale as Language | undefined,
        timeZone: typed.timeZone,
      }),
      then: () => backWith(event, 'settings.profileSaved'),
    }),
  picture: async (event) => {
    const bytes = (await fileIn(event, 'picture')) ?? new Uint8Array()
    return submit(event, changePicture, {
      input: () => ({ bytes }),
      then: () => backWith(event, 'settings.pictureSaved'),
    })
  },
  throwAway: (event) =>
    submit(event, keepDraft, {
      input: ({ place = '' }) => ({ place, body: '' }),
      then: () => backWith(event, 'settings.draftThrownAway'),
    }),
  removePicture: (event) =>
    submit(event, changePicture, {
      input: () => ({ bytes: null }),
      then: () => backWith(event, 'settings.pictureRemoved'),
    }),
} satisfies Actions

function backWith(event: RequestEvent, sentence: MessageKey): never {
  flash(event.cookies, sentence)
  redirect(303, '/settings')
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
