import { listFiguresTrend, measureWords, showFigures, showWaitingCurve } from '@parvis/core/measures'
import { languagesSpoken, type Language } from '@parvis/core/people'
import { z } from 'zod'
import { allOf, base, counted, forStaff, moment } from './base.ts'
import { address } from './shapes.ts'

const tags = ['measures']
const asOf = z.object({
  at: z.string().max(40).optional().describe('a date (its midnight, UTC) or a moment; now when absent'),
})
const share = z
  .object({ value: z.number().nullable(), n: counted, reason: z.string().optional() })
  .describe('a figure with how many it rests on; without a value, why')
  .meta({ id: 'Share' })
const response = z.object({ medianHours: share, within24h: share, neverAnswered: share })

const figures = z
  .object({
    at: moment.describe('everything strictly before this moment counts'),
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

const show = forStaff
  .route({ method: 'GET', path: '/measures/figures', summary: 'The figures, as of a date or moment', tags })
  .input(asOf)
  .output(figures)
  .handler(async ({ input, context: { ctx } }) => {
    const found = await showFigures(ctx, { at: input.at ?? ctx.now.toISOString() })
    return { ...found, newcomerReturn: [...found.newcomerReturn] }
  })

const period = z
  .object({
    id: z.string(),
    kind: z.literal('period'),
    title: z.string(),
    url: address,
    from: moment,
    to: moment.describe('no longer part of it'),
    contributors28d: counted,
    newcomers28d: counted,
    within24h: share,
  })
  .meta({ id: 'Period' })

const trend = forStaff
  .route({
    method: 'GET',
    path: '/measures/trend',
    summary: 'The last periods of 28 days, oldest first',
    tags,
  })
  .input(
    asOf.extend({ periods: z.coerce.number().int().min(1).max(130).optional().describe('13 when absent') }),
  )
  .output(allOf(period))
  .handler(async ({ input, context }) => ({
    items: (await listFiguresTrend(context.ctx, input)).map((one) => ({
      ...one,
      id: one.to,
      kind: 'period' as const,
      title: `${one.from.slice(0, 10)} – ${one.to.slice(0, 10)}`,
      url: `/console?at=${one.to.slice(0, 10)}`,
    })),
    next: null,
  }))

const waiting = forStaff
  .route({
    method: 'GET',
    path: '/measures/waiting',
    summary: 'How long a question waits',
    description:
      'The share of questions still without an answer from another member, by hours since they were asked.',
    tags,
  })
  .input(asOf)
  .output(z.object({ steps: z.array(z.object({ hours: z.number(), waiting: z.number() })) }))
  .handler(async ({ input, context }) => ({ steps: [...(await showWaitingCurve(context.ctx, input))] }))

/** A text for each language, made by `say`. */
function inEveryLanguage<Text>(say: (language: Language) => Text): Record<Language, Text> {
  return Object.fromEntries(languagesSpoken.map((one) => [one, say(one)])) as Record<Language, Text>
}

const definition = z
  .object({
    id: z.string(),
    kind: z.literal('definition'),
    title: z.string(),
    url: address,
    ...inEveryLanguage(() => z.string()),
  })
  .meta({ id: 'Definition' })

const names = Object.keys(measureWords.en.definitions) as (keyof typeof measureWords.en.definitions)[]

const meaning = base
  .route({ method: 'GET', path: '/measures/definitions', summary: 'What each figure means, in words', tags })
  .output(allOf(definition))
  .handler(() => ({
    items: names.map((name) => ({
      id: name,
      kind: 'definition' as const,
      title: name,
      url: '/console',
      ...inEveryLanguage((language) => measureWords[language].definitions[name]),
    })),
    next: null,
  }))

export const measures = { figures: show, trend, waiting, definitions: meaning }
export const measureShapes = { Figures: figures, Share: share, Period: period, Definition: definition }
