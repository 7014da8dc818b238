import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export interface Captured {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/**
 * Holds back a page or its data until it is whole, then hands it over instead of sending it: to compress it, and
 * perhaps to keep it. Everything else (streams, files, answers without a body) goes out as it comes, and `passed` is
 * called instead. Exactly one of the two is called.
 */
export function capture(response: ServerResponse, taken: (page: Captured) => void, passed: () => void): void {
  const { writeHead, write, end } = response
  const chunks: Buffer[] = []
  let settled = false

  const release = () => {
    response.writeHead = writeHead
    response.write = write
    response.end = end
  }
  const pass = () => {
    release()
    if (!settled) passed()
    settled = true
  }

  // Named before they are assigned: V8 takes a function that is written into an assignment for one that stays, and
  // keeps whatever it holds, here the whole request, until old memory is cleared up.
  const keepHead = ((status: number, ...rest: unknown[]) => {
    if (rest.length > 0 || !isPage(response)) {
      pass()
      return (writeHead as (...all: unknown[]) => ServerResponse).call(response, status, ...rest)
    }
    response.statusCode = status
    return response
  }) as typeof writeHead

  const keep = ((chunk: string | Uint8Array) => {
    chunks.push(bytesOf(chunk))
    return true
  }) as typeof write

  const hand = ((chunk?: string | Uint8Array) => {
    if (!isPage(response)) {
      pass()
      return end.call(response, chunk as Uint8Array, undefined as never)
    }
    if (chunk) chunks.push(bytesOf(chunk))
    release()
    settled = true
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    taken({ status: response.statusCode, headers: response.getHeaders(), body })
    return response
  }) as typeof end

  response.writeHead = keepHead
  response.write = keep
  response.end = hand
  response.once('close', () => settled || pass())
}

/** The same bytes, not a copy: whoever writes a page gives its pieces away. */
function bytesOf(chunk: string | Uint8Array): Buffer {
  return typeof chunk === 'string'
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

function isPage(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  return (
    (type.startsWith('text/html') || type.startsWith('application/json')) &&
    !response.hasHeader('content-encoding')
  )
}
