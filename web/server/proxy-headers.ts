import type { IncomingMessage } from 'node:http'
import type { Config } from '@parvis/core/kernel/config'

/**
 * Says in headers under which address the browser came, and from where, for the pages and the API alike. They are
 * believed only from a proxy that the configuration trusts: otherwise anybody could write them.
 */
export function settleAddress(request: IncomingMessage, config: Believed): void {
  const { headers } = request
  headers['x-forwarded-proto'] = protocolOf(request, config)
  headers['x-forwarded-host'] = hostOf(request, config)
  if (!config.trustProxy || headers['x-forwarded-for'] === undefined)
    headers['x-forwarded-for'] = request.socket.remoteAddress ?? '0.0.0.0'
}

/** What the browser speaks with whoever answers it: us, or the proxy in front. Nothing is written. */
export function protocolOf(request: IncomingMessage, config: Believed): string {
  const protocol = config.trustProxy ? first(request.headers['x-forwarded-proto']) : undefined
  if (protocol === 'https' || protocol === 'http') return protocol
  // Behind a proxy that says nothing, the public address tells; any other host reached us directly.
  return config.url === `https://${hostOf(request, config)}` ? 'https' : 'http'
}

type Believed = Pick<Config, 'url' | 'trustProxy'>

function hostOf({ headers }: IncomingMessage, { trustProxy }: Believed): string {
  return (trustProxy ? first(headers['x-forwarded-host']) : undefined) ?? headers.host ?? 'localhost'
}

function first(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value
  return text?.split(',')[0]?.trim() || undefined
}
