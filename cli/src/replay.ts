import { Command } from 'commander'
import { reactors, replay } from '@parvis/core/app'
import { NotFound } from '@parvis/core/kernel/refusals'
import { print, withApp } from './with-app.ts'

/** `parvis replay [module]`: empties what a module made of the log, and reads the log again from its beginning. */
export function replayCommand(): Command {
  const modules = reactors.map(({ module }) => module)
  return new Command('replay')
    .description(`rebuild from the log: ${modules.join(', ')}`)
    .argument('[module]', 'one module only; without it, all')
    .option('--json', 'print JSON')
    .action((module: string | undefined, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const chosen = reactors.filter((reactor) => !module || reactor.module === module)
        if (chosen.length === 0) throw new NotFound(`module as ${module}: choose ${modules.join(', ')}`)
        const done = []
        for (const reactor of chosen) done.push({ module: reactor.module, ...(await replay(ctx, reactor)) })
        const words = done.map(({ module: name, events, seconds }) => {
          const rate = seconds > 0 ? `, ${Math.round(events / seconds)} a second` : ''
          return `${name}: ${events} events${rate}`
        })
        print(json, done, words.join('\n'))
      }),
    )
}
