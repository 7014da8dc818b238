import { error } from '@sveltejs/kit'
import { messagesIn } from '#lib/server/messages.ts'
import { takeSaid } from '#lib/server/said.ts'
import type { PageServerLoad } from './$types'

/** It stands at an address of the protocol, which the router in the browser does not know. */
export const csr = false

/** What the protocol has to say to a person. Nobody can ask for this page: only the server in front does. */
export const load: PageServerLoad = ({ locals, platform }) => {
  const said = takeSaid(platform?.req)
  if (!said) error(404, messagesIn(locals.language)('refusals.absent'))
  if (said.what === 'leave' && said.origin) locals.formsLeadTo = said.origin
  return { said }
}
