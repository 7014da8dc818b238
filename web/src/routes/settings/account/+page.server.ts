import {
  changePassword,
  createApiKey,
  hasFreshProof,
  listApiKeys,
  listIdentities,
  listPasskeys,
  listSessions,
  nameDevice,
  revokeApiKey,
  revokeOtherSessions,
  revokeSession,
  showAccount,
  showSecondFactor,
  type KeyScope,
} from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { chosenIn } from '#lib/chosen.ts'
import type { MessageKey } from '#lib/messages/index.ts'
import { addressActions } from '#lib/server/address-actions.ts'
import { originOf } from '#lib/server/enter.ts'
import { identityActions, providersOffered } from '#lib/server/identity-actions.ts'
import { qrCode } from '#lib/server/qr-code.ts'
import { secondFactorActions } from '#lib/server/second-factor-actions.ts'
import { passkeyActions } from '#lib/server/passkey-actions.ts'
import { flash } from '#lib/server/flash.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { ownSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url, request }) => {
  const { person, ctx, sessionId, actor } = locals
  if (!person) redirect(303, signInFor(url.pathname))
  const [account, sessions, keys, passkeys, identities, secondFactor] = await show(
    Promise.all([
      showAccount(ctx),
      listSessions(ctx),
      listApiKeys(ctx),
      listPasskeys(ctx),
      listIdentities(ctx),
      showSecondFactor(ctx),
    ]),
  )
  return {
    account,
    keys,
    passkeys,
    identities,
    providers: providersOffered(),
    secondFactor,
    picture: secondFactor.state === 'begun' ? qrCode(secondFactor.appAddress) : null,
    proved: hasFreshProof(actor, ctx.now),
    device: nameDevice(request.headers.get('user-agent') ?? ''),
    mayManage: actor.role === 'manager' || actor.role === 'owner',
    sessions: sessions
      .map(({ id, createdAt, lastSeenAt, userAgent, method, factors }) => ({
        id,
        createdAt,
        lastSeenAt,
        method,
        twoSteps: factors === 2,
        device: nameDevice(userAgent),
        here: id === sessionId,
      }))
      .toSorted((a, b) => Number(b.here) - Number(a.here)),
  }
}

export const actions = {
  ...addressActions,
  ...identityActions,
  ...passkeyActions,
  ...secondFactorActions,
  password: (event) =>
    submit(event, changePassword, {
      input: ({ current = '', password = '' }) => ({
        current,
        password,
        sessionId: event.locals.sessionId,
        ...originOf(event),
      }),
      then: () => backWith(event, 'settings.accountSaved'),
    }),
  endSession: (event) =>
    submit(event, revokeSession, { then: () => backWith(event, 'settings.sessionsEnded') }),
  endOthers: (event) =>
    submit(event, revokeOtherSessions, {
      input: () => ({ sessionId: ownSession(event) }),
      then: () => backWith(event, 'settings.sessionsOthersEnded'),
    }),
  createKey: (event) =>
    submit(event, createApiKey, {
      input: (typed) => ({
        name: typed.name ?? '',
        scopes: chosenIn(typed, 'scopes') as KeyScope[],
        days: typed.days,
      }),
      then: ({ secret }) => ({ secret }),
    }),
  revokeKey: (event) => submit(event, revokeApiKey, { then: () => backWith(event, 'settings.keysRevoked') }),
} satisfies Actions

function backWith(event: RequestEvent, sentence: MessageKey): never {
  flash(event.cookies, sentence)
  redirect(303, '/settings/account')
}
