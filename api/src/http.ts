import { createHash } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import type { App } from '@parvis/core/app'
import { inTransaction } from '@parvis/core/kernel/command'
import type { Context, Tx } from '@parvis/core/kernel/context'
import { takeTurns } from '@parvis/core/kernel/take-turns'
import type { z } from 'zod'
import { problem, told } from './problems.ts'

/** What an operation needs of HTTP besides its input. Called without HTTP, nothing was asked and nobody listens. */
export interface Http {
  header(name: string): string | undefined
  say(name: string, value: string): void
}

export interface Asking {
  readonly ctx: Context
  readonly http?: Http
  /** Copies of the database to read from. */
  readonly replicas?: App['replicas']
}

/** A strong ETag: another one as soon as anything of the answer is other than it was. */
export function etagOf(shown: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 27)}"`
}

/** Whether an If-Match or If-None-Match names this ETag. Weak ones are equal to none. */
export function names(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((one) => one.trim() === etag)
}

/**
 * Changes what somebody has read: with If-Match only as long as it is what they read, otherwise 412 with its ETag now.
 * Two who ask at once for the same thing take turns. Answers it as it is then, with its new ETag.
 */
export async function changeRead<Shown>(
  { ctx, http }: Asking,
  {
    what,
    show,
    change,
    showAfter = show,
    shape,
  }: {
    /** How it is answered: its ETag is of that, whatever else was found. */
    shape: z.ZodType<unknown, Shown>
    /** The thing's name among all things. */
    what: string
    show: (tx: Tx) => Promise<Shown>
    change: (tx: Tx) => Promise<void>
    /** When the change moves it to another address. */
    showAfter?: (tx: Tx) => Promise<Shown>
  },
): Promise<Shown> {
  const wanted = http?.header('if-match')
  const shown = await inTransaction(ctx, async (tx) => {
    if (wanted !== undefined) {
      await takeTurns(tx, what)
      const current = etagOf(shape.parse(await show(tx)))
      if (!names(wanted, current)) {
        http?.say('etag', current)
        const data = problem('changed-meanwhile', 'It was changed since you read it.', { current })
        throw new ORPCError(told, { status: data.status, data })
      }
    }
    await change(tx)
    return showAfter(tx)
  })
  http?.say('etag', etagOf(shape.parse(shown)))
  return shown
}

/** Says where the new thing is. */
export function sayWhere({ http }: Asking, path: string): void {
  http?.say('location', `/api/v1${path}`)
}
