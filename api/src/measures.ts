import { showFigures } from '@parvis/core/measures'
import { z } from 'zod'
import { base } from './base.ts'

const counted = z.int()
const share = z.object({ value: z.number().nullable(), n: z.int(), reason: z.string().optional() })
const response = z.object({ medianHours: share, within24h: share, neverAnswered: share })

const figures = z
  .object({
    at: z.string().describe('everything strictly before this moment counts'),
    formulaVersion: z.int(),
    people: counted,
    questions: counted,
    answers: counted,
    accepted: counted,
    contributors28d: counted,
    newcomers28d: counted,
    response: response.describe('first answer by another member; Kaplan-Meier'),
    responseWithStaff: response,
    solvedShare: z.number().nullable(),
    solvedShareReason: z.string().optional(),
    newcomerReturn: z.array(share.extend({ answeredBy: z.enum(['0', '1', '2', '3+']) })),
    busFactor: z.int().nullable(),
    busFactorReason: z.string().optional(),
  })
  .meta({ id: 'Figures' })

export const measures = {
  figures: base
    .route({
      method: 'GET',
      path: '/measures/figures',
      summary: 'The first figures, as of a date (its midnight, UTC) or moment',
      tags: ['measures'],
    })
    .input(z.object({ at: z.string().max(40).optional() }))
    .output(figures)
    .handler(async ({ input, context: { ctx } }) => {
      const found = await showFigures(ctx, { at: input.at ?? ctx.now.toISOString() })
      return { ...found, newcomerReturn: [...found.newcomerReturn] }
    }),
}
