import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Files } from '@parvis/core/kernel/services'

const safeKey = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9._-]*)*$/i
const shownAsIs = /^image\/(png|jpeg|webp|avif|gif)$/

/**
 * What people uploaded, by a key that never changes its content. Whatever it contains it is never run: its type is
 * not guessed, scripts in it have no rights, and what is no picture is a download.
 */
export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
): Promise<void> {
  const key = (request.url ?? '').slice('/files/'.length).split('?')[0] ?? ''
  const file = safeKey.test(key) && !key.includes('..') ? await files.get(key) : null
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    response.end('There is no such file\n')
    return
  }
  const headers: Record<string, string> = {
    etag: `"${key}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `${shownAsIs.test(file.contentType) ? 'inline' : 'attachment'}; filename="${key.split('/').at(-1)}"`,
  }
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, {
    ...headers,
    'content-type': file.contentType,
    'content-length': file.bytes.length,
  })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}
