import type { RequestEvent } from '@sveltejs/kit'
import { fromThisMachine, type Arrival } from './from-this-machine.ts'

/** True when whoever asks sits at this very machine. */
export function isHere(event: RequestEvent): boolean {
  return fromThisMachine(arrivalOf(event))
}

/**
 * The headers as they came over the wire: the server in front of the pages settles scheme and address in its own
 * copy. Without that server (while developing) the connection is the browser's own.
 */
function arrivalOf(event: RequestEvent): Arrival {
  const request = event.platform?.req
  if (!request)
    return { address: event.getClientAddress(), headers: Object.fromEntries(event.request.headers) }

  const headers: Record<string, string> = {}
  for (let at = 0; at < request.rawHeaders.length; at += 2)
    headers[request.rawHeaders[at]!.toLowerCase()] = request.rawHeaders[at + 1]!
  return { address: request.socket.remoteAddress ?? '', headers }
}
