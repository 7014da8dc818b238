import type { IncomingMessage } from 'node:http'
import { problem, type Problem } from './problems.ts'

const json = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i
const image = /^image\/[\w.+-]+\s*(?:;|$)/i

const pictures = new Set(['PUT /api/v1/me/picture', 'PUT /api/v1/community/logo', 'POST /api/v1/pictures'])

/** Whether a request brings a body that is no JSON. */
export function isPicture({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  const [path] = (url ?? '').split('?')
  return pictures.has(`${method} ${path}`)
}

/** Why a body is not taken, before any of it is read; null when there is none, or it may be read. */
export function bodyProblem(request: IncomingMessage): Problem | null {
  const { headers } = request
  const length = Number(headers['content-length'] ?? 0)
  if (!length && headers['transfer-encoding'] === undefined) return null
  const type = headers['content-type'] ?? ''
  if (isPicture(request))
    return image.test(type) ? null : problem('not-json', 'Send the picture itself, with its type: image/png')
  return json.test(type) ? null : problem('not-json', 'Send JSON, with Content-Type: application/json')
}
