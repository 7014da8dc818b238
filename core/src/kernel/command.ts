import { sql } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from './context.ts'
import { Forbidden, Invalid } from './refusals.ts'
import { traced, type Step } from './trace.ts'

/**
 * A command is the only way to change something: valid input, one transaction, nothing half done.
 * Called inside another command it joins that transaction, behind a savepoint of its own.
 */
export function command<Shape extends z.core.$ZodShape, Done>(
  shape: Shape,
  run: (tx: Tx, input: z.output<z.ZodObject<Shape>>) => Promise<Done>,
) {
  return steps(shape, (ctx, input) => inTransaction(ctx, (tx) => run(tx, input)))
}

/**
 * A command made of several: for what must be kept even when the whole is refused (a failed sign-in counts), or
 * what must not hold a transaction open (hashing a password). Each step that writes is a command of its own.
 * Whoever looks as somebody else changes nothing at all.
 */
export function steps<Shape extends z.core.$ZodShape, Done>(
  shape: Shape,
  run: (ctx: Context | Tx, input: z.output<z.ZodObject<Shape>>) => Promise<Done>,
) {
  const schema = z.strictObject(shape)
  // Its stack is made into words only when somebody wants to know what this command is called.
  const made = new Error()

  const perform = async (ctx: Context | Tx, input: z.input<z.ZodObject<Shape>>): Promise<Done> => {
    if (ctx.actor.viewedBy)
      throw new Forbidden('You are looking as somebody else: stop first, then change what is yours')
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw new Invalid(sentencesByField(parsed.error))
    return traced(stepOf(made), () => run(whereWritten(ctx), parsed.data as z.output<z.ZodObject<Shape>>))
  }
  return Object.assign(perform, { shape: schema })
}

const named = new WeakMap<Error, Step>()

/** A command is called what its file is called. */
function stepOf(made: Error): Step {
  const known = named.get(made)
  if (known) return known
  const places = [...(made.stack ?? '').matchAll(/([\w-]+)\.ts:\d+/g)].map(([, file]) => file!)
  const step = { name: places.find((file) => file !== 'command') ?? 'command' }
  named.set(made, step)
  return step
}

let savepoints = 0

/** Runs `work` in a transaction, or behind a savepoint when the context is already in one. */
export async function inTransaction<Done>(ctx: Context | Tx, work: (tx: Tx) => Promise<Done>): Promise<Done> {
  if (!ctx.db.isTransaction) {
    const writer = whereWritten(ctx)
    const done = await writer.db.transaction().execute((db) => work({ ...writer, db }))
    ctx.services.committed()
    return done
  }

  const tx = ctx as Tx
  const name = sql.id(`inner_${(savepoints = (savepoints + 1) % 1e9)}`)
  await sql`savepoint ${name}`.execute(tx.db)
  try {
    const done = await work(tx)
    await sql`release savepoint ${name}`.execute(tx.db)
    return done
  } catch (error) {
    await sql`rollback to savepoint ${name}`.execute(tx.db)
    await sql`release savepoint ${name}`.execute(tx.db)
    throw error
  }
}

/** A command decides by what is so, not by what a copy has heard of it. */
function whereWritten(ctx: Context | Tx): Context | Tx {
  if (!('primary' in ctx) || !ctx.primary) return ctx
  const { primary, ...call } = ctx
  return { ...call, db: primary }
}

/** Sentences under the name of the field they concern; '' for the whole. */
function sentencesByField(error: z.ZodError): Record<string, string[]> {
  const issues: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = issue.path.length ? String(issue.path[0]) : ''
    ;(issues[field] ??= []).push(issue.message)
  }
  return issues
}
