import type { Reader } from '../kernel/context.ts'
import { nameDevice } from './name-device.ts'

/** When somebody came in, by the clock of the person who reads it, and with what. */
export async function sayVisit(
  { db }: Pick<Reader, 'db'>,
  {
    personId,
    signInId,
    language,
    timeZone,
  }: Record<'personId' | 'signInId' | 'language' | 'timeZone', string>,
) {
  const signIn = await db
    .selectFrom('sign_ins')
    .select(['at', 'user_agent'])
    .where('person_id', '=', personId)
    .where('id', '=', signInId)
    .executeTakeFirst()
  if (!signIn) return undefined
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const device = nameDevice(signIn.user_agent)
  const on = language === 'fr' ? 'sur' : 'on'
  return { at: clock.format(signIn.at), device: device && `${device.browser} ${on} ${device.system}` }
}
