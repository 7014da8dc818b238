import { Command } from 'commander'
import { measureWords, showFigures, type Reason } from '@parvis/core/measures'
import { print, withApp } from './with-app.ts'

interface Options {
  readonly at?: string
  readonly json?: boolean
}

/** `parvis report figures`: the community's first honest figures, as of a moment. */
export function reportCommand(): Command {
  return new Command('report').description('print what the community measures').addCommand(
    new Command('figures')
      .description('people, questions, answers, response, newcomers')
      .option('--at <date>', 'as of this date (its midnight, UTC) or moment; now when absent')
      .option('--json', 'print JSON')
      .action(({ at, json }: Options) =>
        withApp(async (ctx) => {
          const figures = await showFigures(ctx, { at: at ?? ctx.now.toISOString() })
          print(json, figures, inWords(figures))
        }),
      ),
  )
}

type Figures = Awaited<ReturnType<typeof showFigures>>

function inWords(figures: Figures): string {
  const share = (value: number | null) => (value === null ? 'not known' : `${(100 * value).toFixed(1)} %`)
  const { medianHours, within24h, neverAnswered } = figures.response
  return [
    `As of ${figures.at}`,
    `People            ${figures.people}`,
    `Questions         ${figures.questions} (${figures.accepted} solved: ${share(figures.solvedShare)})`,
    `Answers           ${figures.answers}`,
    `Contributors      ${figures.contributors28d} in 28 days, ${figures.newcomers28d} of them new`,
    `First response    ${medianHours.value === null ? why(medianHours.reason) : `half within ${medianHours.value.toFixed(1)} h`}`,
    `Within 24 h       ${share(within24h.value)}`,
    `Never answered    ${share(neverAnswered.value)}`,
    `Bus factor        ${figures.busFactor ?? why(figures.busFactorReason)}`,
    ...figures.newcomerReturn.map(
      ({ answeredBy, value, n, reason }) =>
        `Newcomers answered by ${answeredBy.padEnd(3)} come back: ${value === null ? why(reason) : share(value)} (${n})`,
    ),
  ].join('\n')
}

function why(reason: Reason | undefined): string {
  return reason ? measureWords.en.reasons[reason] : 'not known'
}
