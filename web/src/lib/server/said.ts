import type { IncomingMessage } from 'node:http'

/** What a page of ours says in place of the protocol: the server in front asks for `/allow/said` then. */
export type Said =
  | { readonly what: 'refused'; readonly reason: string; readonly status: number }
  | {
      readonly what: 'leave'
      readonly action: string
      readonly xsrf: string
      readonly tool: string | null
      /** Where the form leads in the end: the tool's own site, or none. */
      readonly origin: string | null
      readonly signedIn: boolean
    }
  | { readonly what: 'left' }

const key = Symbol.for('parvis.said')

/** Leaves it with the request, where only this process can have put it. */
export function leaveSaid(request: IncomingMessage, said: Said): void {
  Object.assign(request, { [key]: said })
}

export function takeSaid(request: IncomingMessage | undefined): Said | null {
  return (request as { readonly [key]?: Said } | undefined)?.[key] ?? null
}
