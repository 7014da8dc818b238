import type { IncomingMessage } from 'node:http'

const megabyte = 1024 * 1024
const ordinary = megabyte / 2
/** More than any picture may have, with the form around it: what takes the picture says what it may have. */
export const withPicture = 13 * megabyte
const pictured = /^\/(?:pictures|set-up|settings|console\/brand)(?:\?|$)/

type Answer = [status: number, sentence: string]

/** An address that no browser makes: not a path, wrongly encoded, or with a character that no database keeps. */
export function urlRefusal(url: string): Answer | null {
  if (!url.startsWith('/') || url.length > 8000) return [400, 'This address cannot be understood']
  if (!url.includes('%')) return null
  try {
    decodeURI(url.split('?')[0] ?? '')
  } catch {
    return [400, 'This address is not encoded correctly']
  }
  return /%00/.test(url) ? [400, 'This address contains a character that cannot be kept'] : null
}

/**
 * A form is small; only what brings a picture may be larger. What does not say how long it is, is refused. The API
 * looks at its bodies by itself.
 */
export function bodyRefusal({ method, headers, url = '' }: IncomingMessage): Answer | null {
  if (method === 'GET' || method === 'HEAD' || /^\/api\/v1(?:[/?]|$)/.test(url)) return null
  const length = headers['content-length']
  if (length === undefined)
    return headers['transfer-encoding'] === undefined ? null : [411, 'Say how long the body is']
  const large = pictured.test(url) && headers['content-type']?.startsWith('multipart/form-data')
  return Number(length) > (large ? withPicture : ordinary) ? [413, 'This is too large to be taken'] : null
}

/** Who closes while somebody still sends takes the answer from them: what ends soon is read to its end, for nothing. */
export function endsSoon({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= 4 * withPicture
  )
}
