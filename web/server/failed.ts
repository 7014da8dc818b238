import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '@parvis/core/app'
import { isDatabaseAway } from '@parvis/core/kernel/database-away'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import type { House } from './house.ts'
import { say } from './say.ts'
import { sayUnavailable } from './unavailable.ts'

/** Answers a request that could not be answered, and logs why; what was begun to be sent is cut off instead. */
export function answerFailed(
  request: IncomingMessage,
  response: ServerResponse,
  { fault, house, log }: { fault: unknown; house: House; log: App['log'] },
): void {
  const requestId = request.headers['x-request-id']
  if (isDatabaseAway(fault)) {
    log.warn({ requestId, fault: String(fault) }, 'the database was away for a request')
    return void sayUnavailable(request, response, { reason: 'away', house })
  }
  if (isDiskFull(fault)) {
    log.error({ requestId, fault: String(fault) }, 'the disk is full')
    return void sayUnavailable(request, response, { reason: 'full', house })
  }
  log.error({ requestId, fault: fault instanceof Error ? fault.stack : String(fault) }, 'a request failed')
  if (response.headersSent) response.destroy()
  else say(response, 500, 'Something went wrong')
}
