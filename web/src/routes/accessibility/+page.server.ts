import { host } from '@parvis/core/app'
import { found } from '#lib/server/found.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  keepForVisitors(event, [])
  const { contactMail = null, mailFrom = '' } = host.app?.config ?? {}
  return { found: found(event, '/accessibility'), address: contactMail ?? answeringAddress(mailFrom) }
}

/** Where a letter would be read: mails come from there, unless it says that nobody reads it. */
function answeringAddress(from: string): string | null {
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !/no.?reply/i.test(address) ? address : null
}
