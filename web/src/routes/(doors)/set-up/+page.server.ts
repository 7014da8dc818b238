import { changeBrand, changeLogo, plain, type Brand } from '@parvis/core/brand'
import { host } from '@parvis/core/app'
import { inTransaction } from '@parvis/core/kernel/command'
import type { Context } from '@parvis/core/kernel/context'
import { Invalid } from '@parvis/core/kernel/refusals'
import { languagesSpoken, setUpCommunity, signIn } from '@parvis/core/people'
import { createSpace } from '@parvis/core/spaces'
import { redirect } from '@sveltejs/kit'
import { languagesIn } from '#lib/brand/languages-in.ts'
import { isHere } from '#lib/server/arrival.ts'
import { enter, originOf } from '#lib/server/enter.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { submit } from '#lib/server/refusals.ts'
import { askForCode } from '#lib/server/set-up-code.ts'
import { fileIn, type Typed } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

export const load: PageServerLoad = (event) => {
  if (event.locals.community.setUp) redirect(303, '/')
  return {
    needsCode: !isHere(event),
    spoken: languagesSpoken,
    look: { colour: plain.colour, character: plain.character },
    zones,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

export const actions = {
  default: (event) =>
    submit(
      event,
      async (ctx: Context, typed: Typed) => {
        if (!isHere(event)) askForCode(host.app?.setupCode ?? '', typed.setUpCode ?? '', ctx.now)
        const logo = await fileIn(event, 'logo')
        return inTransaction(ctx, (tx) => open(tx, typed, logo, originOf(event)))
      },
      { input: (typed) => typed, then: (session) => enter(event, session) },
    ),
} satisfies Actions

type Tx = Parameters<Parameters<typeof inTransaction>[1]>[0]

/** The community, its owner, its look, its first space and the owner's session: all of them, or nothing. */
async function open(
  tx: Tx,
  typed: Typed,
  logo: Uint8Array<ArrayBuffer> | null,
  origin: ReturnType<typeof originOf>,
) {
  const { name = '', timeZone = 'UTC', ownerName = '', email = '', password = '' } = typed
  const languages = languagesIn(typed)
  const { personId } = await setUpCommunity(tx, {
    name,
    languages,
    timeZone,
    ownerName,
    email,
    password,
  })
  const owner = { ...tx, actor: { id: personId, role: 'owner' } } as const
  const t = messagesIn(languages[0] ?? 'en')
  await createSpace(owner, {
    name: typed.spaceName ?? '',
    description: t('doors.setupSpaceDescription'),
  }).catch(underItsOwnField)
  const { colour = plain.colour, character = plain.character } = typed
  await changeBrand(owner, { ...plain, colour, character: character as Brand['character'] })
  if (logo) await changeLogo(owner, { bytes: logo })
  return signIn(owner, { email, password, ...origin })
}

/** The space has a name too: what is wrong with it belongs under its field, not under the community's. */
function underItsOwnField(refusal: unknown): never {
  if (refusal instanceof Invalid) throw new Invalid({ spaceName: Object.values(refusal.issues).flat() })
  throw refusal
}
