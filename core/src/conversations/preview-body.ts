import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { text } from '../kernel/text.ts'
import { mayWriteAtAll } from '../spaces/index.ts'
import { renderBody } from './write-body.ts'

const input = z.strictObject({ body: text(30_000) })

/** How a text will look as a post, as HTML; nothing is kept. For people who may write. */
export async function previewBody(reader: Reader, asked: { body: string }): Promise<string> {
  if (!mayWriteAtAll(reader.actor)) throw new Forbidden('Sign in to write')
  const { html } = await renderBody(reader, queryInput(input, asked).body)
  return html
}
