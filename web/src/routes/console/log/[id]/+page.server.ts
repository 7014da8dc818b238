import { showImportReport } from '@parvis/core/importing'
import { error } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { importReasonIn } from '#lib/server/import-reasons.ts'
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
  // What importers say of a row is kept as the sentence they said: it is translated where it is read.
  const reasons = report.reasons.map((one) => ({ ...one, reason: importReasonIn(language, one.reason) }))
  const faults = report.faults
    .slice(0, mostFaults)
    .map((one) => ({ ...one, message: importReasonIn(language, one.message) }))
  return {
    report: { ...report, reasons, faults },
    faultsCount: report.faults.length,
  }
}
