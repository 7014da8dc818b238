import type { IncomingMessage } from 'node:http'
import type { Config } from '@parvis/core/kernel/config'

/**
 * Says in headers under which address the browser came, and from where, for the pages and the API alike. They are
 * believed only from a proxy that the configuration trusts: otherwise anybody could write them.
 */
export function settleAddress(request: IncomingMessage, config: Pick<Config, 'url' | 'trustProxy'>): void {
  const { headers } = request
  const said = config.trustProxy ? headers : {}
  const host = first(said['x-forwarded-host']) ?? headers.host ?? 'localhost'
  const protocol = first(said['x-forwarded-proto'])
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] =
    protocol === 'https' || protocol === 'http' ? protocol : protocolOf(host, config.url)
  if (!config.trustProxy || headers['x-forwarded-for'] === undefined)
    headers['x-forwarded-for'] = request.socket.remoteAddress ?? '0.0.0.0'
}

/** Behind a proxy that says nothing, the public address tells; any other host reached us directly. */
function protocolOf(host: string, url: string | null): string {
  return url === `https://${host}` ? 'https' : 'http'
}

function first(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value
  return text?.split(',')[0]?.trim() || undefined
}
