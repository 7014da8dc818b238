import { listOutbox } from '@parvis/core/kernel/outbox'
import { error } from '@sveltejs/kit'
import { outboxFolder, outboxIsOpen } from '#lib/server/outbox.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const folder = outboxFolder()
  if (!folder || !outboxIsOpen(event)) error(404, 'There is nothing at this address')
  const mails = await listOutbox(folder)
  const shown = event.url.searchParams.get('mail')
  return { mails, shown: mails.find(({ name }) => name === shown) ?? mails[0] ?? null }
}
