import { openTo } from '#lib/server/console.ts'
import { toCsv } from '#lib/server/csv.ts'
import { readFigures } from '#lib/server/read-figures.ts'
import { show } from '#lib/server/refusals.ts'
import type { RequestHandler } from './$types'

type Row = (string | number | null)[]

/**
 * The figures of a date, one per row, so that a spreadsheet can sort and filter them: what it is, of which group or
 * period, its value, on how many it rests, and why it is missing. `of` asks for one part only.
 */
export const GET: RequestHandler = async (event) => {
  openTo('responder', event)
  const at = event.url.searchParams.get('at')?.trim() || undefined
  const { figures, trend, curve } = await show(readFigures(event.locals.ctx, at))

  const response = (
    of: string,
    { medianHours, within24h, neverAnswered }: typeof figures.response,
  ): Row[] => [
    [`${of}.medianHours`, '', medianHours.value, medianHours.n, medianHours.reason ?? ''],
    [`${of}.within24h`, '', within24h.value, within24h.n, within24h.reason ?? ''],
    [`${of}.neverAnswered`, '', neverAnswered.value, neverAnswered.n, neverAnswered.reason ?? ''],
  ]
  const parts: Record<string, Row[]> = {
    figures: [
      ...(['people', 'questions', 'answers', 'accepted', 'contributors28d', 'newcomers28d'] as const).map(
        (name): Row => [name, '', figures[name], null, ''],
      ),
      ...response('response', figures.response),
      ...response('responseWithStaff', figures.responseWithStaff),
      ['solvedShare', '', figures.solvedShare, figures.questions, figures.solvedShareReason ?? ''],
      ['busFactor', '', figures.busFactor, figures.answers, figures.busFactorReason ?? ''],
    ],
    return: figures.newcomerReturn.map(({ answeredBy, value, n, reason }) => [
      'newcomerReturn',
      `answered by ${answeredBy}`,
      value,
      n,
      reason ?? '',
    ]),
    trend: trend.flatMap(({ from, to, contributors28d, newcomers28d, within24h }): Row[] => {
      const period = `${from.slice(0, 10)}/${to.slice(0, 10)}`
      return [
        ['contributors28d', period, contributors28d, null, ''],
        ['newcomers28d', period, newcomers28d, null, ''],
        ['within24h', period, within24h.value, within24h.n, within24h.reason ?? ''],
      ]
    }),
    waiting: curve.map(({ hours, waiting }) => ['stillWaiting', `after ${hours} hours`, waiting, null, '']),
  }
  const of = event.url.searchParams.get('of') ?? ''
  const rows = Object.hasOwn(parts, of) ? parts[of]! : Object.values(parts).flat()
  const head: Row[] = [['figure', 'of', 'value', 'n', 'reason']]
  return new Response(toCsv([...head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="figures-${figures.at.slice(0, 10)}.csv"`,
    },
  })
}
