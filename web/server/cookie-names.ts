import type { IncomingMessage, ServerResponse } from 'node:http'

/** Ours: on https nobody else may have set one of them. */
const ours = /^(?:parvis_|oauth_)|^(?:known_device|language)$/
/** Those that are for one path, so that they cannot have the stronger prefix. */
const ofOnePath = /^(?:parvis_(?:sign_on|arrived|mailed_to)|oauth_)/

/**
 * Over https our cookies have names that browsers protect: `__Host-` for those of the whole site, which neither another
 * host of the same domain nor a page that came over http can set; `__Secure-` for those of one path. Everybody behind
 * this reads and writes their plain names.
 */
export function protectCookies(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request
  if (headers.cookie !== undefined) headers.cookie = plainNames(headers.cookie)
  if (headers.cookie === '') delete headers.cookie
  const { writeHead } = response
  response.writeHead = ((...args: unknown[]) => {
    const set = response.getHeader('set-cookie')
    if (set !== undefined) response.setHeader('set-cookie', [set].flat().map(String).map(protectedName))
    return (writeHead as (...all: unknown[]) => ServerResponse).apply(response, args)
  }) as ServerResponse['writeHead']
}

/** What a browser sent, by plain names; without what is called as ours are and was set by somebody else. */
export function plainNames(sent: string): string {
  const kept: string[] = []
  for (const pair of sent.split(/;\s*/)) {
    const [, prefix = '', name = ''] = /^(__Host-|__Secure-|)([^=]*)/.exec(pair)!
    if (!ours.test(name)) kept.push(pair)
    else if (prefix === (ofOnePath.test(name) ? '__Secure-' : '__Host-')) kept.push(pair.slice(prefix.length))
  }
  return kept.join('; ')
}

/** A cookie as it is set over https; one that is not ours, or protected already, stays as it is. */
export function protectedName(line: string): string {
  const name = line.slice(0, line.indexOf('='))
  if (!ours.test(name)) return line
  const secure = /;\s*secure\s*(?:;|$)/i.test(line) ? line : `${line}; Secure`
  return (ofOnePath.test(name) ? '__Secure-' : '__Host-') + secure
}
