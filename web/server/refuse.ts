import type { IncomingMessage } from 'node:http'

const kilobyte = 1024
const ordinary = 512 * kilobyte
const withPicture = 10 * 1024 * kilobyte

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

/** A form is small; only what brings a picture may be larger. What does not say how long it is, is refused. */
export function bodyRefusal(request: IncomingMessage): Answer | null {
  const { method, headers, url = '' } = request
  if (method === 'GET' || method === 'HEAD') return null
  const pictured =
    (url.startsWith('/settings') && headers['content-type']?.startsWith('multipart/form-data')) ||
    (url.startsWith('/api/v1/me/picture') && headers['content-type']?.startsWith('image/'))
  const limit = pictured ? withPicture : ordinary
  const length = headers['content-length']
  if (length === undefined) {
    const hasBody = headers['transfer-encoding'] !== undefined
    return hasBody && !url.startsWith('/api/') ? [411, 'Say how long the body is'] : null
  }
  return Number(length) > limit ? [413, 'This is too large to be taken'] : null
}
