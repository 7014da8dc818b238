import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { TooMany } from '@parvis/core/kernel/refusals'
import { exportPerson } from '@parvis/core/moving'
import { redirect } from '@sveltejs/kit'
import { flash } from '#lib/server/flash.ts'
import { show, signInFor } from '#lib/server/refusals.ts'
import type { RequestHandler } from './$types'

/**
 * One's own data as a zip. It is made whole before the first byte is sent, so that a slow reader holds nothing but a
 * file, which has no name any more by then and is gone when they are.
 */
export const POST: RequestHandler = async ({ locals, cookies }) => {
  if (!locals.person) redirect(303, signInFor('/settings/account'))
  const path = join(tmpdir(), `parvis-data-${randomUUID()}.zip`)
  const made = exportPerson(locals.ctx, { personId: locals.person.id, path }).catch((fault: unknown) => {
    if (!(fault instanceof TooMany)) throw fault
    flash(cookies, 'refusals.dataTooOften')
    redirect(303, '/settings/account')
  })
  const { handle } = await show(made)
  const file = await open(path)
  await rm(path)
  const { size } = await file.stat()
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(size),
      'content-disposition': `attachment; filename="parvis-${handle}.zip"`,
      'cache-control': 'no-store',
    },
  })
}
