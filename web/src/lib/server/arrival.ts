import type { RequestEvent } from '@sveltejs/kit'
import { addressTypedHere, arrivalOf, fromThisMachine, type Arrival } from './from-this-machine.ts'

type Asking = Pick<RequestEvent, 'platform' | 'request' | 'getClientAddress'>

/** True when whoever asks sits at this very machine. */
export function isHere(event: Asking): boolean {
  return fromThisMachine(arrived(event))
}

/** The address that they typed, when they do. */
export function addressHere(event: Asking): string | null {
  return addressTypedHere(arrived(event))
}

/** Without the server in front of the pages (while developing) the connection is the browser's own. */
function arrived({ platform, request, getClientAddress }: Asking): Arrival {
  return platform?.req
    ? arrivalOf(platform.req)
    : { address: getClientAddress(), headers: Object.fromEntries(request.headers) }
}
