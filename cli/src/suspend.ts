import { Command } from 'commander'
import { findPerson, restorePerson, suspendPerson } from '@parvis/core/people'
import { print, withApp } from './with-app.ts'

/** `parvis people suspend`: out at once, with a reason they read, until a moment or without end. */
export function suspendCommand(): Command {
  return new Command('suspend')
    .description('keep somebody out; they are told why by mail')
    .argument('<who>', 'handle or e-mail address')
    .requiredOption('--reason <words>', 'they read them')
    .option('--until <moment>', 'such as 2026-12-31 or 2026-12-31T18:00:00Z; without it, without end')
    .option('--json', 'print JSON')
    .action((who: string, { reason, until, json }: { reason: string; until?: string; json?: boolean }) =>
      withApp(async (ctx) => {
        const { id: personId, handle } = await findPerson(ctx, { who })
        const moment = until && /^\d{4}-\d\d-\d\d$/.test(until) ? `${until}T00:00:00Z` : (until ?? null)
        await suspendPerson(ctx, { personId, reason, until: moment })
        print(json, { personId, handle, suspendedUntil: moment }, `@${handle} is suspended`)
      }),
    )
}

/** `parvis people restore`: lets them in again. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('let somebody in again who was suspended')
    .argument('<who>', 'handle or e-mail address')
    .option('--json', 'print JSON')
    .action((who: string, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const { id: personId, handle } = await findPerson(ctx, { who })
        await restorePerson(ctx, { personId })
        print(json, { personId, handle }, `@${handle} can sign in again`)
      }),
    )
}
