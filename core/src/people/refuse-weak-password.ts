import type { Reader } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { isCommonPassword } from './common-passwords.ts'
import { weakness } from './password-rules.ts'
import { showCommunity } from './show-community.ts'

/** Invalid, in words, when a new password is one that many use, or mostly what all could guess about its person. */
export async function refuseWeakPassword(
  { db }: Pick<Reader, 'db'>,
  { password, email, name }: { password: string; email: string; name: string },
  community?: string,
): Promise<void> {
  const place = community ?? (await showCommunity({ db })).name
  const weak = weakness(password, { common: isCommonPassword(password), guessable: [email, name, place] })
  if (weak) throw new Invalid({ password: [weak] })
}
