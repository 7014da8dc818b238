import type { Reader } from '../kernel/context.ts'
import type { Language } from './languages.ts'
import { mailTexts } from './mails.ts'
import { nameDevice } from './name-device.ts'

/** When somebody came in, by the clock of the person who reads it, and with what; null when it is forgotten. */
export async function sayVisit(
  { db }: Pick<Reader, 'db'>,
  {
    personId,
    signInId,
    language,
    timeZone,
  }: Record<'personId' | 'signInId' | 'timeZone', string> & { readonly language: Language },
) {
  const signIn = await db
    .selectFrom('sign_ins')
    .select(['at', 'user_agent'])
    .where('person_id', '=', personId)
    .where('id', '=', signInId)
    .executeTakeFirst()
  if (!signIn) return null
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const device = nameDevice(signIn.user_agent)
  return { at: clock.format(signIn.at), device: device && mailTexts[language].device(device) }
}
