import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { accountOf } from './accounts.ts'
import { admit } from './add-person.ts'
import { connect } from './connect-provider.ts'
import { origin, timeZone } from './credentials.ts'
import { locale } from './languages.ts'
import { takePendingIdentity } from './pending-identities.ts'
import { signUpWay } from './sign-up-setting.ts'
import { startSession } from './start-session.ts'

/**
 * Joins with an address that a provider vouched for, and no password. Conflict when the address has an account: its
 * person signs in to it and connects the provider there. A sign-up that never proved the address makes way.
 */
export const joinWithProvider = command(
  {
    token: z.string(),
    name: line(80),
    locale: locale.default('en'),
    timeZone: timeZone.default('UTC'),
    ...origin,
  },
  async (tx, { token, name, locale: speaks, timeZone: zone, ...visit }) => {
    const pending = await takePendingIdentity(tx, token)
    const admits = tx.services.signOn.providers.find((one) => one.name === pending.provider)?.admits
    if (!admits && (await signUpWay(tx)) === 'invitation')
      throw new Forbidden('This community is by invitation: ask somebody who is in')
    const { email } = pending
    if (!email || !pending.email_verified)
      throw new Conflict(
        'sign-on.no-address',
        'The provider does not vouch for your mail address: sign up with a password, and connect it afterwards',
      )
    const known = await accountOf(tx, email)
    if (known?.confirmedAt)
      throw new Conflict('sign-on.known', 'You have an account here: sign in to it, and connect the provider')
    if (known) await tx.db.deleteFrom('people').where('id', '=', known.personId).execute()

    const person = {
      name,
      email,
      role: 'member',
      passwordHash: null,
      locale: speaks,
      timeZone: zone,
    } as const
    const { personId } = await admit(tx, person)
    await connect(tx, { personId, pending })
    return startSession(tx, { personId, method: 'provider', ...visit })
  },
)
