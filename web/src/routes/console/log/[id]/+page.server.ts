import { showImportReport } from '@parvis/core/importing'
import { error } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const mostFaults = 200

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  const { ctx, language } = event.locals
  if (!uuid.test(event.params.id)) error(404, messagesIn(language)('refusals.absent'))
  const report = await show(showImportReport(ctx, { importId: event.params.id }))
  return {
    report: { ...report, faults: report.faults.slice(0, mostFaults) },
    faultsCount: report.faults.length,
  }
}
