import { showOperation } from '@parvis/core/app'
import { showImportReport } from '@parvis/core/importing'
import { z } from 'zod'
import { counted, forManagers, id, moment } from './base.ts'
import { address } from './shapes.ts'

const tags = ['operation']

const operation = z
  .object({
    readers: z
      .array(z.object({ module: z.string(), movedAt: moment, behind: counted.describe('10,000 at most') }))
      .describe('how far each reader of the log has come'),
    parked: z
      .array(
        z.object({
          module: z.string(),
          eventId: z.string(),
          type: z.string().nullable(),
          error: z.string(),
          tries: counted,
          parkedAt: moment,
        }),
      )
      .describe('events that a reader could not take; the newest fifty'),
    failedJobs: z
      .array(z.object({ id: z.string(), name: z.string(), at: moment, error: z.string() }))
      .describe('jobs that failed to the end within a month; the newest fifty'),
    imports: z
      .array(
        z.object({
          id,
          format: z.string(),
          path: z.string(),
          startedAt: moment,
          finishedAt: moment.nullable(),
        }),
      )
      .describe('the newest twenty'),
    replicas: z
      .array(
        z.object({
          name: z.string(),
          state: z.enum(['serves', 'away', 'behind', 'promoted', 'strayed', 'foreign']),
          lag: z.number().min(0).nullable().describe('seconds; null: unknown, or more than a minute'),
          reads: counted,
        }),
      )
      .describe('copies of the database, as the process that answers sees them'),
  })
  .meta({ id: 'Operation' })

const show = forManagers
  .route({ method: 'GET', path: '/operation', summary: 'How the machine is doing', tags })
  .output(operation)
  .handler(async ({ context }) => {
    const { readers, parked, failedJobs, imports } = await showOperation(context.ctx)
    return {
      readers: [...readers],
      parked: [...parked],
      failedJobs: [...failedJobs],
      imports: [...imports],
      replicas: context.replicas?.show() ?? [],
    }
  })

const sums = { found: counted, imported: counted, skipped: counted, known: counted, broken: counted }

const report = z
  .object({
    id,
    kind: z.literal('import'),
    title: z.string(),
    url: address,
    format: z.string(),
    source: z.string(),
    path: z.string(),
    startedAt: moment.nullable(),
    finishedAt: moment.nullable().describe('null while it is interrupted'),
    files: z.array(z.object({ name: z.string(), bytes: counted, rows: counted })),
    total: z.object(sums),
    types: z.array(z.object({ type: z.string(), ...sums })),
    months: z.array(z.object({ type: z.string(), month: z.string(), ...sums })),
    reasons: z.array(
      z.object({
        type: z.string(),
        outcome: z.enum(['imported', 'skipped', 'known', 'broken']),
        reason: z.string(),
        rows: counted,
      }),
    ),
    faults: z
      .array(
        z.object({ file: z.string(), row: counted, line: counted, message: z.string(), kept: z.boolean() }),
      )
      .describe('the first ten thousand'),
  })
  .meta({ id: 'ImportReport' })

const showImport = forManagers
  .route({ method: 'GET', path: '/imports/{id}', summary: 'What became of everything an import found', tags })
  .input(z.object({ id }))
  .output(report)
  .handler(async ({ input, context }) => {
    const found = await showImportReport(context.ctx, { importId: input.id })
    const { files, types, months, reasons, faults } = found
    return {
      ...found,
      id: input.id,
      kind: 'import',
      title: found.path,
      url: `/console/log/${input.id}`,
      files: [...files],
      types: [...types],
      months: [...months],
      reasons: [...reasons],
      faults: [...faults],
    }
  })

export const theOperation = { show, import: showImport }
export const operationShapes = { Operation: operation, ImportReport: report }
