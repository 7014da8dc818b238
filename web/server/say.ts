import type { ServerResponse } from 'node:http'

/** One sentence, for whoever asks with a program. */
export function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${sentence}\n`)
}
