import { listAuditEntries, type AuditEntry } from '@parvis/core/audit'
import { auditWish } from '#lib/server/audit-wish.ts'
import { openTo } from '#lib/server/console.ts'
import { toCsv } from '#lib/server/csv.ts'
import { show } from '#lib/server/refusals.ts'
import type { RequestHandler } from './$types'

const head = ['at', 'who', 'door', 'what', 'about', 'from', 'to', 'conversation', 'space', 'reason', 'until']

/** The audit log with the filters of its page, from the newest to the oldest, written while it is read. */
export const GET: RequestHandler = async (event) => {
  openTo('manager', event)
  const { ctx } = event.locals
  const wish = { ...auditWish(event), limit: 500 }
  let page = await show(listAuditEntries(ctx, wish))
  let begun = false
  const lines = new ReadableStream<string>({
    async pull(out) {
      const rows = page.items.map(row)
      const csv = toCsv(begun ? rows : [head, ...rows])
      out.enqueue(begun ? csv.slice(1) : csv)
      begun = true
      if (page.next === null) return out.close()
      page = await listAuditEntries(ctx, { ...wish, after: page.next })
    },
  })
  return new Response(lines.pipeThrough(new TextEncoderStream()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${ctx.now.toISOString().slice(0, 10)}.csv"`,
    },
  })
}

function row(entry: AuditEntry): (string | null)[] {
  return [
    entry.at,
    entry.who?.handle ?? null,
    entry.door,
    entry.type,
    entry.about?.handle ?? null,
    entry.from,
    entry.to,
    entry.topic?.title ?? null,
    entry.space,
    entry.reason,
    entry.until,
  ]
}
